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
export function verifyInclusion({ leaf, index, size, proof, root }: {
    leaf: Uint8Array;
    index: number;
    size: number;
    proof: readonly Uint8Array[];
    root: Uint8Array;
}, hashNodes?: NodeHash): Promise<boolean>;
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
export function verifyConsistency({ oldSize, oldRoot, newSize, newRoot, proof }: {
    oldSize: number;
    oldRoot: Uint8Array;
    newSize: number;
    newRoot: Uint8Array;
    proof: readonly Uint8Array[];
}, hashNodes?: NodeHash): Promise<boolean>;
export function leafHash(entry: Uint8Array): Promise<Uint8Array<ArrayBufferLike>>;
export function nodeHash(left: Uint8Array, right: Uint8Array): Promise<Uint8Array<ArrayBufferLike>>;
export function emptyRoot(): Promise<Uint8Array<ArrayBufferLike>>;
/**
 * Where another SHA-256 is at hand than WebCrypto's.
 */
export type NodeHash = (left: Uint8Array, right: Uint8Array) => Uint8Array | Promise<Uint8Array>;
