/**
 * Trees and proofs as RFC 6962, section 2.1, defines them: recursively. Slow, and plain enough to be read beside the RFC. A caller
 * that asks for the same subtrees again and again gives a `rootOf` that remembers.
 *
 * @module
 */

import { createHash } from 'node:crypto';

/** @param {...Uint8Array} parts @returns {Uint8Array} */
const hash = (...parts) => new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest());

/** @param {Uint8Array} entry */
export const naiveLeaf = (entry) => hash(Uint8Array.of(0), entry);

/** The largest power of two smaller than n. @param {number} n */
function split(n) {
  let k = 1;
  while (k * 2 < n) k *= 2;
  return k;
}

/**
 * MTH of leaf hashes.
 *
 * @param {readonly Uint8Array[]} leaves
 * @returns {Uint8Array}
 */
export function naiveRoot(leaves) {
  if (leaves.length === 0) return hash();
  if (leaves.length === 1) return /** @type {Uint8Array} */ (leaves[0]);
  const k = split(leaves.length);
  return hash(Uint8Array.of(1), naiveRoot(leaves.slice(0, k)), naiveRoot(leaves.slice(k)));
}

/**
 * PATH(m, D[n]), section 2.1.1.
 *
 * @template Leaf
 * @param {number} index
 * @param {readonly Leaf[]} leaves
 * @param {(leaves: readonly Leaf[]) => Uint8Array} rootOf
 * @returns {Uint8Array[]}
 */
export function pathWith(index, leaves, rootOf) {
  if (leaves.length <= 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...pathWith(index, leaves.slice(0, k), rootOf), rootOf(leaves.slice(k))]
    : [...pathWith(index - k, leaves.slice(k), rootOf), rootOf(leaves.slice(0, k))];
}

/**
 * @param {number} index
 * @param {readonly Uint8Array[]} leaves
 */
export const naivePath = (index, leaves) => pathWith(index, leaves, naiveRoot);

/**
 * PROOF(m, D[n]), section 2.1.2.
 *
 * @template Leaf
 * @param {number} oldSize
 * @param {readonly Leaf[]} leaves
 * @param {(leaves: readonly Leaf[]) => Uint8Array} rootOf
 * @returns {Uint8Array[]}
 */
export const consistencyWith = (oldSize, leaves, rootOf) => (oldSize === 0 ? [] : subproof(oldSize, leaves, true, rootOf));

/**
 * @param {number} oldSize
 * @param {readonly Uint8Array[]} leaves
 */
export const naiveConsistency = (oldSize, leaves) => consistencyWith(oldSize, leaves, naiveRoot);

/**
 * @template Leaf
 * @param {number} m
 * @param {readonly Leaf[]} leaves
 * @param {boolean} isWhole
 * @param {(leaves: readonly Leaf[]) => Uint8Array} rootOf
 * @returns {Uint8Array[]}
 */
function subproof(m, leaves, isWhole, rootOf) {
  if (m === leaves.length) return isWhole ? [] : [rootOf(leaves)];
  const k = split(leaves.length);
  return m <= k
    ? [...subproof(m, leaves.slice(0, k), isWhole, rootOf), rootOf(leaves.slice(k))]
    : [...subproof(m - k, leaves.slice(k), false, rootOf), rootOf(leaves.slice(0, k))];
}
