import { TILE_WIDTH } from './tile-path.js';
import { completeParts, type Range } from './tree-ranges.js';

/** Bytes of a hash. */
export const HASH_SIZE = 32;
const NODE = 0x01;

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Where a tile stands (C2SP tlog-tiles): its hashes are those of complete subtrees of 256^level entries. */
export interface TileId {
  readonly level: number;
  readonly index: number;
}

/** Up to 256 hashes of 32 bytes, one after the other. */
export interface Tile extends TileId {
  readonly hashes: Uint8Array;
}

/** The hashes of a tile, as many as there are; undefined when there are none. */
export type TileSource = (id: TileId) => Uint8Array | undefined;

/** The last tile of each level, from level 0; a level without tiles is not there. */
export type TreeEdge = readonly Tile[];

interface Place extends TileId {
  /** Of the first hash within the tile, and how many: a power of two. */
  readonly offset: number;
  readonly count: number;
}

/** The Merkle tree of RFC 6962 §2.1 over tiles that are 256 hashes wide. */
export class Tree {
  constructor(private readonly sha256: Sha256) {}

  /** The tiles that leaves make or lengthen, and the edge that comes of it. Leaves come as hashes of 32 bytes, one after the other. */
  append(edge: TreeEdge, leaves: Uint8Array): { readonly changed: readonly Tile[]; readonly edge: TreeEdge } {
    const changed: Tile[] = [];
    const newEdge = [...edge];
    let fresh = leaves;
    for (let level = 0; fresh.length > 0; level += 1) {
      const tiles = lengthen(newEdge[level] ?? { level, index: 0, hashes: new Uint8Array() }, fresh);
      changed.push(...tiles);
      const last = tiles.at(-1);
      if (last) newEdge[level] = last;
      const full = tiles.filter(({ hashes }) => hashes.length === TILE_WIDTH * HASH_SIZE);
      fresh = joined(full.map(({ hashes }) => this.complete(hashes)));
    }
    return { changed, edge: newEdge };
  }

  /** The root of the tree that ends with this edge. */
  root(edge: TreeEdge): Uint8Array {
    const size = sizeOf(edge);
    if (size === 0) return this.sha256(new Uint8Array());
    return this.hashOf({ start: 0, end: size }, ({ level, index }) => (edge[level]?.index === index ? edge[level].hashes : undefined));
  }

  /** The Merkle tree hash of a range that is a subtree of the tree, from its tiles. @throws RangeError when a tile is missing or too short. */
  hashOf(range: Range, tiles: TileSource): Uint8Array {
    const parts = completeParts(range).map((part) => this.complete(hashesAt(placeOf(part), tiles)));
    return parts.reduceRight((right, left) => this.node(left, right));
  }

  /** The root of a complete tree over a power of two of hashes. */
  private complete(hashes: Uint8Array): Uint8Array {
    let level = hashes;
    while (level.length > HASH_SIZE) {
      const above = new Uint8Array(level.length / 2);
      for (let at = 0; at < above.length; at += HASH_SIZE) {
        above.set(this.node(level.subarray(2 * at, 2 * at + HASH_SIZE), level.subarray(2 * at + HASH_SIZE, 2 * at + 2 * HASH_SIZE)), at);
      }
      level = above;
    }
    return level;
  }

  private node(left: Uint8Array, right: Uint8Array): Uint8Array {
    const bytes = new Uint8Array(1 + 2 * HASH_SIZE);
    bytes[0] = NODE;
    bytes.set(left, 1);
    bytes.set(right, 1 + HASH_SIZE);
    return this.sha256(bytes);
  }
}

/** How many entries the tree with this edge has. */
export function sizeOf([leaves]: TreeEdge): number {
  return leaves ? leaves.index * TILE_WIDTH + leaves.hashes.length / HASH_SIZE : 0;
}

/** The tiles that the hashes of these ranges are computed from, each once. */
export function tilesOf(ranges: readonly Range[]): TileId[] {
  const ids = new Map<string, TileId>();
  for (const { level, index } of ranges.flatMap(completeParts).map(placeOf)) ids.set(`${level}/${index}`, { level, index });
  return [...ids.values()];
}

/** Where the hashes of a complete subtree stand: in one tile of the highest level whose subtrees are not wider than it. */
function placeOf({ start, end }: Range): Place {
  let [level, width] = [0, 1];
  while (width * TILE_WIDTH <= end - start) [level, width] = [level + 1, width * TILE_WIDTH];
  const first = start / width;
  const offset = first % TILE_WIDTH;
  return { level, index: (first - offset) / TILE_WIDTH, offset, count: (end - start) / width };
}

function hashesAt({ level, index, offset, count }: Place, tiles: TileSource): Uint8Array {
  const hashes = tiles({ level, index })?.subarray(offset * HASH_SIZE, (offset + count) * HASH_SIZE);
  if (hashes?.length !== count * HASH_SIZE)
    throw new RangeError(`The log has no ${offset + count} hashes in tile ${index} of level ${level}`);
  return hashes;
}

/** The last tile with what fits into it, and the tiles that follow; nothing is left of a tile that was full. */
function lengthen(last: Tile, fresh: Uint8Array): Tile[] {
  const tiles: Tile[] = [];
  let { index, hashes } = last;
  for (let at = 0; at < fresh.length;) {
    if (hashes.length === TILE_WIDTH * HASH_SIZE) [index, hashes] = [index + 1, new Uint8Array()];
    const taken = fresh.subarray(at, at + TILE_WIDTH * HASH_SIZE - hashes.length);
    hashes = joined([hashes, taken]);
    at += taken.length;
    tiles.push({ level: last.level, index, hashes });
  }
  return tiles;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
