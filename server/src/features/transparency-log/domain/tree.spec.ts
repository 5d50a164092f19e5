import fc from 'fast-check';
import { hex, isConsistent, leafHash, rootByInclusion, sha256, treeHash } from '../../../../test/transparency-log/rfc6962.js';
import { TILE_WIDTH } from './tile-path.js';
import { completeParts, consistencyPath, inclusionPath, type Range } from './tree-ranges.js';
import { HASH_SIZE, sizeOf, type Tile, tilesOf, Tree, type TreeEdge } from './tree.js';

const tree = new Tree(sha256);

const LEAVES = Array.from({ length: 65_536 + 300 }, (_, index) => leafHash(Buffer.from(`entry ${index}`)));

/** A tree grown in batches, with every tile as it was last kept. */
class GrownTree {
  edge: TreeEdge = [];
  readonly kept = new Map<string, Tile>();
  private size = 0;

  grow(count: number): this {
    const { changed, edge } = tree.append(this.edge, Buffer.concat(LEAVES.slice(this.size, this.size + count)));
    for (const tile of changed) this.kept.set(`${tile.level}/${tile.index}`, tile);
    this.edge = edge;
    this.size += count;
    return this;
  }

  prove(ranges: readonly Range[]): Uint8Array[] {
    const needed = new Map(tilesOf(ranges).map((id) => [`${id.level}/${id.index}`, this.kept.get(`${id.level}/${id.index}`)]));
    return ranges.map((range) => tree.hashOf(range, ({ level, index }) => needed.get(`${level}/${index}`)?.hashes));
  }
}

const grown = (...batches: number[]): GrownTree => batches.reduce((each, count) => each.grow(count), new GrownTree());
/** Batches whose sum is at most 2,000. */
const batches = fc.array(fc.integer({ min: 1, max: 700 }), { minLength: 1, maxLength: 12 }).map((counts) => {
  let room = 2_000;
  return counts.flatMap((count) => {
    const taken = Math.min(count, room);
    room -= taken;
    return taken > 0 ? [taken] : [];
  });
});
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);

describe('a tree over tiles', () => {
  it('has the root that RFC 6962 gives, however its leaves came', () => {
    fc.assert(
      fc.property(batches, (counts) => {
        const { edge } = grown(...counts);
        expect(sizeOf(edge)).toBe(sum(counts));
        expect(hex(tree.root(edge))).toBe(hex(treeHash(LEAVES.slice(0, sum(counts)))));
      }),
      { numRuns: 20 },
    );
  });

  it.each([0, 1, 2, 255, 256, 257, 511, 512, 513, 65_535, 65_536, 65_537, 65_791, 65_792, 65_793])('has it at %i entries', (size) => {
    const expected = hex(treeHash(LEAVES.slice(0, size)));
    expect(hex(tree.root(grown(size).edge))).toBe(expected);
    if (size > 300) expect(hex(tree.root(grown(size - 300, 299, 1).edge))).toBe(expected);
  });

  it('is empty as SHA-256 of nothing', () => {
    expect(hex(tree.root([]))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('keeps tiles as C2SP counts them: 70,000 entries would be 273 full ones, then 112, then 17, then 1', () => {
    const { kept } = grown(65_536, 256, 44);
    const widths = (level: number): number[] =>
      [...kept.values()].filter((tile) => tile.level === level).map(({ hashes }) => hashes.length / HASH_SIZE);
    expect(widths(0)).toEqual([...Array<number>(257).fill(TILE_WIDTH), 44]);
    expect(widths(1)).toEqual([256, 1]);
    expect(widths(2)).toEqual([1]);
  });

  it('only lengthens tiles: what a tile began with stays', () => {
    fc.assert(
      fc.property(batches, (counts) => {
        const each = new GrownTree();
        for (const count of counts) {
          const before = new Map(each.kept);
          each.grow(count);
          for (const [id, { hashes }] of before) {
            expect(hex(each.kept.get(id)?.hashes.subarray(0, hashes.length) ?? Buffer.of())).toBe(hex(hashes));
          }
        }
      }),
      { numRuns: 20 },
    );
  });

  it('proves every entry of every state that it had', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), (counts, some, one) => {
        const log = grown(...counts);
        const size = (some % sum(counts)) + 1;
        const index = one % size;
        const proof = log.prove(inclusionPath(index, size));
        expect(rootByInclusion(index, size, LEAVES[index]!, proof)).toBe(hex(treeHash(LEAVES.slice(0, size))));
      }),
      { numRuns: 50 },
    );
  });

  it('proves that each state begins with each one before', () => {
    fc.assert(
      fc.property(batches, fc.nat(), fc.nat(), (counts, some, one) => {
        const log = grown(...counts);
        const size = (some % sum(counts)) + 1;
        const oldSize = (one % size) + 1;
        const [oldRoot, root] = [treeHash(LEAVES.slice(0, oldSize)), treeHash(LEAVES.slice(0, size))];
        const proof = log.prove(consistencyPath(oldSize, size));
        expect(isConsistent({ oldSize, size, oldRoot, root }, proof)).toBe(true);
        const [first] = proof;
        if (first) expect(isConsistent({ oldSize, size, oldRoot, root }, [sha256(first), ...proof.slice(1)])).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [255, 256],
    [256, 257],
    [0, 65_536],
    [65_535, 65_537],
    [65_536, 65_793],
    [300, 65_800],
  ])('proves entry %i of %i, and that the one is the beginning of the other', (index, size) => {
    const log = grown(65_000, 800);
    const root = treeHash(LEAVES.slice(0, size));
    expect(rootByInclusion(index, size, LEAVES[index]!, log.prove(inclusionPath(index, size)))).toBe(hex(root));
    const oldSize = index + 1;
    expect(
      isConsistent({ oldSize, size, oldRoot: treeHash(LEAVES.slice(0, oldSize)), root }, log.prove(consistencyPath(oldSize, size))),
    ).toBe(true);
  });

  it('refuses to prove what there is not', () => {
    const log = grown(300);
    expect(() => inclusionPath(300, 300)).toThrow(RangeError);
    expect(() => inclusionPath(-1, 300)).toThrow(RangeError);
    expect(() => inclusionPath(0.5, 300)).toThrow(RangeError);
    expect(() => consistencyPath(301, 300)).toThrow(RangeError);
    expect(() => log.prove(inclusionPath(0, 301))).toThrow(RangeError);
    expect(consistencyPath(0, 300)).toEqual([]);
    expect(consistencyPath(300, 300)).toEqual([]);
  });
});

describe('ranges of a tree beyond 2^32 entries', () => {
  const large = fc.integer({ min: 2 ** 32, max: 2 ** 52 });

  it('cover the log without a gap, in as many parts as it is deep', () => {
    fc.assert(
      fc.property(large, fc.double({ min: 0, max: 1, noNaN: true }), (size, share) => {
        const index = Math.min(size - 1, Math.floor(size * share));
        const path = inclusionPath(index, size);
        expect(path.length).toBeLessThanOrEqual(53);
        const ranges = [...path, { start: index, end: index + 1 }].sort((a, b) => a.start - b.start);
        expect(ranges.at(0)?.start).toBe(0);
        expect(ranges.at(-1)?.end).toBe(size);
        for (const [at, { end }] of ranges.slice(0, -1).entries()) expect(ranges[at + 1]?.start).toBe(end);
      }),
    );
  });

  it('are found in tiles of exact places', () => {
    fc.assert(
      fc.property(large, (size) => {
        for (const { start, end } of completeParts({ start: 0, end: size })) expect(start % (end - start)).toBe(0);
        for (const { level, index } of tilesOf([{ start: 0, end: size }])) {
          expect(BigInt(index)).toBe(BigInt(size) / 256n ** BigInt(level) / 256n);
        }
      }),
    );
  });
});
