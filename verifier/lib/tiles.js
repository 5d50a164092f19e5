import { concat } from './bytes.js';
import { TILE_WIDTH } from './bundle.js';
import { HASH_BYTES } from './hash.js';
import { emptyRoot, leafHash, nodeHash } from './tree.js';

/**
 * @typedef {object} Hasher How the hashes of many entries are computed: with WebCrypto, or faster where there is something faster.
 * @property {(entries: readonly Uint8Array[]) => Uint8Array | Promise<Uint8Array>} leaves Their leaf hashes, one behind the other.
 * @property {(hashes: Uint8Array) => Uint8Array | Promise<Uint8Array>} root The root over 1 to 256 hashes that stand one behind the other.
 *
 * @typedef {object} TilePlace
 * @property {number} level
 * @property {number} index
 * @property {number} width Hashes in it, 1 to 256.
 */

/** Index in groups of three digits: 1234067 is x001/x234/067 (C2SP tlog-tiles, "Merkle Tree"). @param {number} index */
function grouped(index) {
  const digits = String(index);
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/.{3}/g) ?? [];
  return groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
}

/** @param {number} width */
const suffix = (width) => (width < TILE_WIDTH ? `.p/${width}` : '');

/** @param {TilePlace} place */
export const tilePath = ({ level, index, width }) => `tile/${level}/${grouped(index)}${suffix(width)}`;

/** @param {number} index @param {number} width */
export const bundlePath = (index, width) => `tile/entries/${grouped(index)}${suffix(width)}`;

/**
 * floor(size / 256^level) mod 256: how wide the last tile of a level is, 0 where it is full or there is none (C2SP tlog-tiles, "Partial Tiles").
 *
 * @param {number} level
 * @param {number} size
 */
export const partialWidth = (level, size) => Math.floor(size / TILE_WIDTH ** level) % TILE_WIDTH;

/**
 * Every tile of a tree of this size, level by level.
 *
 * @param {number} size
 * @returns {TilePlace[]}
 */
export function tilesOf(size) {
  /** @type {TilePlace[]} */
  const places = [];
  for (let level = 0, hashes = size; hashes > 0; level += 1, hashes = Math.floor(hashes / TILE_WIDTH)) {
    const full = Math.floor(hashes / TILE_WIDTH);
    for (let index = 0; index < full; index += 1) places.push({ level, index, width: TILE_WIDTH });
    if (hashes % TILE_WIDTH > 0) places.push({ level, index: full, width: hashes % TILE_WIDTH });
  }
  return places;
}

/** @type {Hasher} */
export const webHasher = {
  leaves: async (entries) => concat(await Promise.all(entries.map(leafHash))),
  root: async (hashes) => {
    let row = hashesIn(hashes);
    // An odd one at the end goes up as it is: the last subtree of RFC 6962 is the one that may be smaller.
    while (row.length > 1) row = await Promise.all(pairs(row).map(async ([left, right]) => (right ? nodeHash(left, right) : left)));
    return row[0] ?? emptyRoot();
  },
};

/** @param {Uint8Array} hashes */
const hashesIn = (hashes) =>
  Array.from({ length: hashes.length / HASH_BYTES }, (_, at) => hashes.subarray(at * HASH_BYTES, (at + 1) * HASH_BYTES));

/** @param {readonly Uint8Array[]} row @returns {[Uint8Array, Uint8Array | undefined][]} */
const pairs = (row) => row.flatMap((left, at) => (at % 2 === 0 ? [[left, row[at + 1]]] : []));

/**
 * The right edge of a tree, grown by full tiles: all that is needed to go on and to compute roots. Each level keeps the hashes of its open tile.
 */
export class RightEdge {
  /** @type {Hasher} */
  #hasher;
  /** The open tiles of level 1 and above. @type {Uint8Array[]} */
  #open;

  /**
   * @param {Hasher} hasher
   * @param {number} tiles Full tiles of level 0 so far.
   * @param {readonly Uint8Array[]} open
   */
  constructor(hasher, tiles = 0, open = []) {
    this.#hasher = hasher;
    this.#open = [...open];
    this.tiles = tiles;
  }

  /** Whether the open tiles are as wide as so many full tiles make them. */
  get isSound() {
    return (
      this.#open.every((hashes, at) => hashes.length === HASH_BYTES * partialWidth(at, this.tiles)) &&
      this.tiles < TILE_WIDTH ** this.#open.length
    );
  }

  /** The open tiles of level 1 and above, each with where it is; empty ones are left out. */
  get open() {
    const tiles = this.#open.map((hashes, at) => ({ level: at + 1, index: Math.floor(this.tiles / TILE_WIDTH ** (at + 1)), hashes }));
    return tiles.filter(({ hashes }) => hashes.length > 0);
  }

  /** What the constructor takes to go on from here. */
  get kept() {
    return [...this.#open];
  }

  /**
   * Adds a full tile of leaf hashes.
   *
   * @param {Uint8Array} leaves 256 hashes.
   * @returns {Promise<{ level: number, index: number, hashes: Uint8Array }[]>} the tiles above that are full with it
   */
  async append(leaves) {
    const filled = [];
    let hash = await this.#hasher.root(leaves);
    this.tiles += 1;
    for (let at = 0; ; at += 1) {
      const hashes = concat([this.#open[at] ?? new Uint8Array(), hash]);
      if (hashes.length < TILE_WIDTH * HASH_BYTES) {
        this.#open[at] = hashes;
        return filled;
      }
      filled.push({ level: at + 1, index: this.tiles / TILE_WIDTH ** (at + 1) - 1, hashes });
      this.#open[at] = new Uint8Array();
      hash = await this.#hasher.root(hashes);
    }
  }

  /**
   * The root of the tree with these leaf hashes behind the full tiles.
   *
   * @param {Uint8Array} rest Fewer than 256 hashes.
   * @returns {Promise<Uint8Array>}
   */
  async root(rest) {
    /** @type {Uint8Array | null} */
    let below = rest.length > 0 ? await this.#hasher.root(rest) : null;
    for (const hashes of this.#open) {
      const row = below ? concat([hashes, below]) : hashes;
      if (row.length > 0) below = await this.#hasher.root(row);
    }
    return below ?? emptyRoot();
  }
}
