/**
 * Every tile of a tree of this size, level by level.
 *
 * @param {number} size
 * @returns {TilePlace[]}
 */
export function tilesOf(size: number): TilePlace[];
export function tilePath({ level, index, width }: TilePlace): string;
export function bundlePath(index: number, width: number): string;
export function partialWidth(level: number, size: number): number;
/** @type {Hasher} */
export const webHasher: Hasher;
/**
 * The right edge of a tree, grown by full tiles: all that is needed to go on and to compute roots. Each level keeps the hashes of its open tile.
 */
export class RightEdge {
    /**
     * @param {Hasher} hasher
     * @param {number} tiles Full tiles of level 0 so far.
     * @param {readonly Uint8Array[]} open
     */
    constructor(hasher: Hasher, tiles?: number, open?: readonly Uint8Array[]);
    tiles: number;
    /** Whether the open tiles are as wide as so many full tiles make them. */
    get isSound(): boolean;
    /** The open tiles of level 1 and above, each with where it is; empty ones are left out. */
    get open(): {
        level: number;
        index: number;
        hashes: Uint8Array<ArrayBufferLike>;
    }[];
    /** What the constructor takes to go on from here. */
    get kept(): Uint8Array<ArrayBufferLike>[];
    /**
     * Adds a full tile of leaf hashes.
     *
     * @param {Uint8Array} leaves 256 hashes.
     * @returns {Promise<{ level: number, index: number, hashes: Uint8Array }[]>} the tiles above that are full with it
     */
    append(leaves: Uint8Array): Promise<{
        level: number;
        index: number;
        hashes: Uint8Array;
    }[]>;
    /**
     * The root of the tree with these leaf hashes behind the full tiles.
     *
     * @param {Uint8Array} rest Fewer than 256 hashes.
     * @returns {Promise<Uint8Array>}
     */
    root(rest: Uint8Array): Promise<Uint8Array>;
    #private;
}
/**
 * How the hashes of many entries are computed: with WebCrypto, or faster where there is something faster.
 */
export type Hasher = {
    /**
     * Their leaf hashes, one behind the other.
     */
    leaves: (entries: readonly Uint8Array[]) => Uint8Array | Promise<Uint8Array>;
    /**
     * The root over 1 to 256 hashes that stand one behind the other.
     */
    root: (hashes: Uint8Array) => Uint8Array | Promise<Uint8Array>;
};
export type TilePlace = {
    level: number;
    index: number;
    /**
     * Hashes in it, 1 to 256.
     */
    width: number;
};
