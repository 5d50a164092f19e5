/**
 * Merkle trees of RFC 6962, section 2.1, and their proofs as RFC 9162 verifies them. Indices and sizes go up to 2^53 - 1, so that no operator on
 * bits touches them: those cut at 32.
 *
 * @module
 */

import { equal } from './bytes.js';
import { HASH_BYTES, sha256 } from './hash.js';

const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);

/** @typedef {(left: Uint8Array, right: Uint8Array) => Uint8Array | Promise<Uint8Array>} NodeHash Where another SHA-256 is at hand than WebCrypto's. */

/** SHA-256(00 ‖ entry). @param {Uint8Array} entry */
export const leafHash = (entry) => sha256(LEAF, entry);

/**
 * SHA-256(01 ‖ left ‖ right).
 *
 * @param {Uint8Array} left
 * @param {Uint8Array} right
 */
export const nodeHash = (left, right) => sha256(NODE, left, right);

/** The root of a tree without leaves: SHA-256 of nothing. */
export const emptyRoot = () => sha256();

/** @param {number} number */
const half = (number) => Math.floor(number / 2);

/** @param {number} number */
const isOdd = (number) => number % 2 === 1;

/**
 * RFC 9162, section 2.1.3.2: whether the entry with this leaf hash is the one at `index` in the tree of this size and root. A proof with a hash too
 * many or too few is none, nor is one for an index beyond the tree.
 *
 * @param {object} claim
 * @param {Uint8Array} claim.leaf
 * @param {number} claim.index
 * @param {number} claim.size
 * @param {readonly Uint8Array[]} claim.proof From the leaf's sibling up.
 * @param {Uint8Array} claim.root
 * @param {NodeHash} hashNodes
 */
export async function verifyInclusion({ leaf, index, size, proof, root }, hashNodes = nodeHash) {
  if (!isCount(index) || !isCount(size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  let [node, last, hash] = [index, size - 1, leaf];
  for (const sibling of proof) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = await hashNodes(sibling, hash);
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      hash = await hashNodes(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(hash, root);
}

/**
 * RFC 9162, section 2.1.4.2: whether the tree of `newSize` begins with the whole tree of `oldSize`. Every tree begins with the empty one, and with
 * itself; neither needs a proof, nor may have one.
 *
 * @param {object} claim
 * @param {number} claim.oldSize
 * @param {Uint8Array} claim.oldRoot
 * @param {number} claim.newSize
 * @param {Uint8Array} claim.newRoot
 * @param {readonly Uint8Array[]} claim.proof
 * @param {NodeHash} hashNodes
 */
export async function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof }, hashNodes = nodeHash) {
  if (!isCount(oldSize) || !isCount(newSize) || oldSize > newSize || !areHashes([oldRoot, newRoot, ...proof])) return false;
  if (oldSize === 0) return proof.length === 0 && equal(oldRoot, await emptyRoot());
  if (oldSize === newSize) return proof.length === 0 && equal(oldRoot, newRoot);
  let [node, last] = [oldSize - 1, newSize - 1];
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  // An old tree that is one perfect subtree is its own first hash, which the proof leaves out.
  const [seed, ...path] = node === 0 ? [oldRoot, ...proof] : proof;
  if (!seed) return false;
  let [oldHash, newHash] = [seed, seed];
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      [oldHash, newHash] = [await hashNodes(sibling, oldHash), await hashNodes(sibling, newHash)];
      while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
    } else {
      newHash = await hashNodes(newHash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && equal(oldHash, oldRoot) && equal(newHash, newRoot);
}

/** @param {number} number */
const isCount = (number) => Number.isSafeInteger(number) && number >= 0;

/** @param {readonly Uint8Array[]} hashes */
const areHashes = (hashes) => hashes.every(({ length }) => length === HASH_BYTES);
