import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { treeNode } from '../signing/tree-node.js';
import { isConsistent } from './consistency.js';

type Leaves = readonly Uint8Array[];

const leaf = (entry: string): Uint8Array => createHash('sha256').update(Buffer.of(0)).update(entry).digest();
/** The largest power of two below a size. */
const split = (size: number): number => 2 ** Math.floor(Math.log2(size - 1));

/** RFC 6962 §2.1, word for word. */
function root(leaves: Leaves): Uint8Array {
  if (leaves.length === 0) return createHash('sha256').digest();
  const [only] = leaves;
  if (leaves.length === 1) return only!;
  const k = split(leaves.length);
  return treeNode(root(leaves.slice(0, k)), root(leaves.slice(k)));
}

/** RFC 6962 §2.1.2, word for word. */
function proofOf(m: number, leaves: Leaves, isWhole = true): Uint8Array[] {
  if (m === leaves.length) return isWhole ? [] : [root(leaves)];
  const k = split(leaves.length);
  if (m <= k) return [...proofOf(m, leaves.slice(0, k), isWhole), root(leaves.slice(k))];
  return [...proofOf(m - k, leaves.slice(k), false), root(leaves.slice(0, k))];
}

const leavesOf = (size: number): Leaves => Array.from({ length: size }, (_, index) => leaf(String(index)));
const treeOf = (leaves: Leaves) => ({ size: leaves.length, root: root(leaves) });

describe('a tree', () => {
  it('grows from every earlier state of itself', () => {
    const leaves = leavesOf(33);
    for (let newer = 0; newer <= 33; newer += 1) {
      for (let older = 0; older <= newer; older += 1) {
        const proof = older === 0 ? [] : proofOf(older, leaves.slice(0, newer));
        expect(isConsistent(treeOf(leaves.slice(0, older)), treeOf(leaves.slice(0, newer)), proof, treeNode)).toBe(true);
      }
    }
  });

  it('does not grow from a state in which one entry was another, nor by a proof that was changed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 60 }), fc.nat(), (older, more, place) => {
        const leaves = leavesOf(older + more);
        const newer = treeOf(leaves);
        const other = treeOf(leaves.slice(0, older).map((hash, index) => (index === place % older ? leaf('other') : hash)));
        const proof = proofOf(older, leaves);
        expect(isConsistent(other, newer, proof, treeNode)).toBe(false);
        const was = treeOf(leaves.slice(0, older));
        expect(isConsistent(was, newer, [...proof, leaf('more')], treeNode)).toBe(false);
        if (proof.length === 0) return;
        expect(isConsistent(was, newer, proof.slice(1), treeNode)).toBe(false);
        const changed = proof.map((hash, index) => (index === place % proof.length ? leaf('changed') : hash));
        expect(isConsistent(was, newer, changed, treeNode)).toBe(false);
      }),
    );
  });

  it('never shrinks', () => {
    const leaves = leavesOf(5);
    expect(isConsistent(treeOf(leaves), treeOf(leaves.slice(0, 4)), [], treeNode)).toBe(false);
  });
});

it('goes beyond 2^32 entries', () => {
  // The older tree is complete: its root and the way to the right of it are the newer one.
  const [older, right] = [{ size: 2 ** 33, root: leaf('older') }, leaf('right')];
  const newer = { size: 2 ** 33 + 1, root: treeNode(older.root, right) };
  expect(isConsistent(older, newer, [right], treeNode)).toBe(true);
  expect(isConsistent({ ...older, root: right }, newer, [right], treeNode)).toBe(false);
});
