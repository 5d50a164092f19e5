import { hash } from 'node:crypto';

// Written from the RFCs alone, without a look at how the server does it, so that one checks the other.

export const sha256 = (...parts: Uint8Array[]): Buffer => hash('sha256', Buffer.concat(parts), 'buffer');
export const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');
export const leafHash = (entry: Uint8Array): Buffer => sha256(Buffer.of(0), entry);
const nodeHash = (left: Uint8Array, right: Uint8Array): Buffer => sha256(Buffer.of(1), left, right);

/** The Merkle tree hash of leaves that are hashed already (RFC 6962 §2.1). */
export function treeHash(leaves: readonly Uint8Array[]): Uint8Array {
  if (leaves.length === 0) return sha256();
  if (leaves.length === 1) return leaves[0]!;
  let k = 1;
  while (k * 2 < leaves.length) k *= 2;
  return nodeHash(treeHash(leaves.slice(0, k)), treeHash(leaves.slice(k)));
}

/** The root that an audit path leads to; null when its length does not fit (RFC 9162 §2.1.3.2). */
export function rootByInclusion(index: number, size: number, leaf: Uint8Array, proof: readonly Uint8Array[]): string | null {
  let [fn, sn] = [BigInt(index), BigInt(size) - 1n];
  let hash = leaf;
  for (const sibling of proof) {
    if (sn === 0n) return null;
    if (fn % 2n === 1n || fn === sn) {
      hash = nodeHash(sibling, hash);
      while (fn % 2n === 0n && fn !== 0n) [fn, sn] = [fn / 2n, sn / 2n];
    } else hash = nodeHash(hash, sibling);
    [fn, sn] = [fn / 2n, sn / 2n];
  }
  return sn === 0n ? hex(hash) : null;
}

interface Grown {
  readonly oldSize: number;
  readonly size: number;
  readonly oldRoot: Uint8Array;
  readonly root: Uint8Array;
}

/** Whether a proof of consistency leads to both roots (RFC 9162 §2.1.4.2); `oldSize` is at least 1. */
export function isConsistent({ oldSize, size, oldRoot, root }: Grown, proof: readonly Uint8Array[]): boolean {
  if (oldSize === size) return proof.length === 0 && hex(oldRoot) === hex(root);
  const [first, ...rest] = Number.isInteger(Math.log2(oldSize)) ? [oldRoot, ...proof] : proof;
  if (!first) return false;
  let [fn, sn] = [BigInt(oldSize) - 1n, BigInt(size) - 1n];
  while (fn % 2n === 1n) [fn, sn] = [fn / 2n, sn / 2n];
  let [fr, sr] = [first, first];
  for (const hash of rest) {
    if (sn === 0n) return false;
    if (fn % 2n === 1n || fn === sn) {
      [fr, sr] = [nodeHash(hash, fr), nodeHash(hash, sr)];
      while (fn % 2n === 0n && fn !== 0n) [fn, sn] = [fn / 2n, sn / 2n];
    } else sr = nodeHash(sr, hash);
    [fn, sn] = [fn / 2n, sn / 2n];
  }
  return sn === 0n && hex(fr) === hex(oldRoot) && hex(sr) === hex(root);
}
