import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { emptyRoot, leafHash, toHex, utf8, verifyConsistency, verifyInclusion } from '../lib/index.js';
import { consistencyWith, naiveConsistency, naiveLeaf, naivePath, naiveRoot, pathWith } from './naive-tree.js';

const MOST = 300;
const leaves = Array.from({ length: MOST }, (_, index) => naiveLeaf(utf8(`entry ${index}`)));
const roots = Array.from({ length: MOST + 1 }, (_, size) => naiveRoot(leaves.slice(0, size)));

/** Positions in place of leaves, so that the root of each range is computed once. */
const positions = Array.from(leaves, (_, index) => index);
/** @type {Map<string, Uint8Array>} */
const known = new Map();
/** @param {readonly number[]} range */
function rootOfRange(range) {
  const key = `${range[0]} ${range.length}`;
  const root = known.get(key) ?? naiveRoot(range.map(leafAt));
  known.set(key, root);
  return root;
}

/** SHA-256 without waiting: the trees below are many. @param {Uint8Array} left @param {Uint8Array} right */
const hashNodes = (left, right) => naiveRoot([left, right]);

/** @param {number} size */
const rootOf = (size) => /** @type {Uint8Array} */ (roots[size]);
/** @param {number} index */
const leafAt = (index) => /** @type {Uint8Array} */ (leaves[index]);

/** Any tree that is not too large, and an entry of it. */
const place = fc.integer({ min: 1, max: MOST }).chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size - 1 })));

/** Two sizes of one tree, the older first. */
const growth = fc.integer({ min: 1, max: MOST }).chain((size) => fc.tuple(fc.integer({ min: 1, max: size }), fc.constant(size)));

/** @param {Uint8Array} hash @param {number} bit */
const flipped = (hash, bit) => hash.map((byte, index) => (index === Math.floor(bit / 8) ? byte ^ (1 << (bit % 8)) : byte));

describe('a tree', () => {
  it('has the hashes of RFC 6962', async () => {
    // printf '' | sha256sum; printf '\0' | sha256sum
    assert.equal(toHex(await emptyRoot()), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    assert.equal(toHex(await leafHash(new Uint8Array())), '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d');
  });
});

describe('a proof of inclusion', () => {
  it('holds for every entry of every tree up to 300', async () => {
    for (let size = 1; size <= MOST; size += 1) {
      const tree = positions.slice(0, size);
      for (let index = 0; index < size; index += 1) {
        const claim = { leaf: leafAt(index), index, size, proof: pathWith(index, tree, rootOfRange), root: rootOf(size) };
        assert.ok(await verifyInclusion(claim, hashNodes), `entry ${index} of ${size}`);
      }
    }
  });

  it('holds for no other entry, index, size or root', async () => {
    await fc.assert(
      fc.asyncProperty(place, place, async ([size, index], [otherSize, otherIndex]) => {
        const proof = naivePath(index, leaves.slice(0, size));
        const claim = { leaf: leafAt(index), index, size, proof, root: rootOf(size) };
        if (otherIndex !== index) {
          assert.equal(await verifyInclusion({ ...claim, leaf: leafAt(otherIndex) }), false);
          // At the right edge some hashes sit on the same side for two indices of one path's length, but never for the same leaf.
          assert.equal(await verifyInclusion({ ...claim, index: otherIndex }), false);
        }
        if (otherSize !== size) assert.equal(await verifyInclusion({ ...claim, root: rootOf(otherSize) }), false);
      }),
    );
  });

  it('holds with no bit changed, no hash missing, and none added', async () => {
    await fc.assert(
      fc.asyncProperty(place, fc.nat(), fc.nat({ max: 255 }), async ([size, index], at, bit) => {
        const proof = naivePath(index, leaves.slice(0, size));
        const claim = { leaf: leafAt(index), index, size, proof, root: rootOf(size) };
        assert.equal(await verifyInclusion({ ...claim, leaf: flipped(claim.leaf, bit) }), false);
        assert.equal(await verifyInclusion({ ...claim, root: flipped(claim.root, bit) }), false);
        assert.equal(await verifyInclusion({ ...claim, proof: [...proof, claim.root] }), false);
        if (proof.length === 0) return;
        const place = at % proof.length;
        assert.equal(await verifyInclusion({ ...claim, proof: proof.toSpliced(place, 1) }), false);
        assert.equal(await verifyInclusion({ ...claim, proof: proof.map((hash, i) => (i === place ? flipped(hash, bit) : hash)) }), false);
      }),
    );
  });

  it('is none for an index at or beyond the size, or one that is no count', async () => {
    const claim = { leaf: leafAt(0), proof: [], root: leafAt(0) };
    assert.equal(await verifyInclusion({ ...claim, index: 0, size: 1 }), true);
    for (const [index, size] of [
      [0, 0],
      [1, 1],
      [-1, 1],
      [0.5, 1],
      [Number.NaN, 1],
      [2 ** 53, 2 ** 53 + 2],
    ]) {
      assert.equal(await verifyInclusion({ ...claim, index: Number(index), size: Number(size) }), false, `${index} of ${size}`);
    }
  });

  it('does not take an inner node for a leaf', async () => {
    const [left, right] = [leafAt(0), leafAt(1)];
    const node = new Uint8Array([...left, ...right]);
    const proof = naivePath(0, leaves.slice(0, 4)).slice(1);
    assert.equal(await verifyInclusion({ leaf: await leafHash(node), index: 0, size: 2, proof, root: rootOf(4) }), false);
  });
});

describe('indices beyond 2^32', () => {
  /**
   * A tree of 2^52 + 1 entries, all alike but the last: its perfect subtrees have one hash a height.
   *
   * @param {number} height
   */
  function perfect(height) {
    let hash = leafAt(0);
    const levels = [hash];
    for (let at = 0; at < height; at += 1) levels.push((hash = naiveRoot([hash, hash])));
    return levels;
  }
  const levels = perfect(52);
  const top = /** @type {Uint8Array} */ (levels[52]);
  const size = 2 ** 52 + 1;
  const root = naiveRoot([top, leafAt(1)]);

  it('are found where they are', async () => {
    assert.ok(await verifyInclusion({ leaf: leafAt(1), index: 2 ** 52, size, proof: [top], root }));
    for (const index of [0, 2 ** 32 - 1, 2 ** 32, 2 ** 32 + 1, 2 ** 52 - 1]) {
      const proof = [...levels.slice(0, 52), leafAt(1)];
      assert.ok(await verifyInclusion({ leaf: leafAt(0), index, size, proof, root }), `${index}`);
    }
  });

  it('are not mixed up with what is left of them in 32 bits', async () => {
    assert.equal(await verifyInclusion({ leaf: leafAt(1), index: 0, size, proof: [top], root }), false);
    assert.equal(await verifyInclusion({ leaf: leafAt(1), index: 2 ** 52 % 2 ** 32, size: 1, proof: [top], root }), false);
  });

  it('grow consistently', async () => {
    const claim = { oldSize: 2 ** 52, oldRoot: top, newSize: size, newRoot: root, proof: [leafAt(1)] };
    assert.ok(await verifyConsistency(claim));
    assert.equal(await verifyConsistency({ ...claim, oldSize: 2 ** 51 }), false);
    assert.equal(await verifyConsistency({ ...claim, oldSize: 2 ** 53 }), false);
  });
});

describe('a proof of consistency', () => {
  it('holds for every pair of sizes up to 300, however far apart', async () => {
    for (let size = 0; size <= MOST; size += 1) {
      for (let oldSize = 0; oldSize <= size; oldSize += 1) {
        const proof = consistencyWith(oldSize, positions.slice(0, size), rootOfRange);
        const claim = { oldSize, oldRoot: rootOf(oldSize), newSize: size, newRoot: rootOf(size), proof };
        assert.ok(await verifyConsistency(claim, hashNodes), `${oldSize} to ${size}`);
      }
    }
  });

  it('holds with no bit changed, no hash missing, and none added', async () => {
    await fc.assert(
      fc.asyncProperty(growth, fc.nat(), fc.nat({ max: 255 }), async ([oldSize, newSize], at, bit) => {
        const proof = naiveConsistency(oldSize, leaves.slice(0, newSize));
        const claim = { oldSize, oldRoot: rootOf(oldSize), newSize, newRoot: rootOf(newSize), proof };
        assert.equal(await verifyConsistency({ ...claim, oldRoot: flipped(claim.oldRoot, bit) }), false);
        assert.equal(await verifyConsistency({ ...claim, newRoot: flipped(claim.newRoot, bit) }), false);
        assert.equal(await verifyConsistency({ ...claim, proof: [...proof, claim.newRoot] }), false);
        if (oldSize !== newSize) assert.equal(await verifyConsistency({ ...claim, oldSize: newSize, newSize: oldSize }), false);
        if (proof.length === 0) return;
        const place = at % proof.length;
        assert.equal(await verifyConsistency({ ...claim, proof: proof.toSpliced(place, 1) }), false);
        assert.equal(
          await verifyConsistency({ ...claim, proof: proof.map((hash, i) => (i === place ? flipped(hash, bit) : hash)) }),
          false,
        );
      }),
    );
  });

  it('shows a log that wrote its past anew', async () => {
    const rewritten = leaves.with(3, naiveLeaf(utf8('another entry')));
    const claim = { oldSize: 7, oldRoot: rootOf(7), newSize: 12, newRoot: naiveRoot(rewritten.slice(0, 12)) };
    assert.equal(await verifyConsistency({ ...claim, proof: naiveConsistency(7, rewritten.slice(0, 12)) }), false);
    assert.equal(await verifyConsistency({ ...claim, proof: naiveConsistency(7, leaves.slice(0, 12)) }), false);
  });
});
