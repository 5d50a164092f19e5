/** SHA-256(01 ‖ left ‖ right) (RFC 6962 §2.1). */
export type NodeHash = (left: Uint8Array, right: Uint8Array) => Uint8Array;

interface Tree {
  readonly size: number;
  readonly root: Uint8Array;
}

/** Whether the larger tree begins with the entries of the smaller one, in their order (RFC 9162 §2.1.4.2). Nothing is proved of an empty one. */
export function isConsistent(older: Tree, newer: Tree, proof: readonly Uint8Array[], hash: NodeHash): boolean {
  if (older.size > newer.size) return false;
  if (older.size === newer.size) return proof.length === 0 && areEqual(older.root, newer.root);
  if (older.size === 0) return proof.length === 0;
  // The hash of a complete subtree that is the whole older tree is known, and not in the proof.
  const path = isPowerOfTwo(older.size) ? [older.root, ...proof] : [...proof];
  const [first, ...rest] = path;
  if (first === undefined) return false;
  return climb(older, newer, first, rest, hash);
}

/** Arithmetic, not bits: indices go beyond 2^32. */
function climb(older: Tree, newer: Tree, first: Uint8Array, path: readonly Uint8Array[], hash: NodeHash): boolean {
  let [inner, outer] = [older.size - 1, newer.size - 1];
  while (isOdd(inner)) [inner, outer] = [half(inner), half(outer)];
  let [oldRoot, newRoot] = [first, first];
  for (const sibling of path) {
    if (outer === 0) return false;
    if (isOdd(inner) || inner === outer) {
      [oldRoot, newRoot] = [hash(sibling, oldRoot), hash(sibling, newRoot)];
      while (!isOdd(inner) && inner !== 0) [inner, outer] = [half(inner), half(outer)];
    } else {
      newRoot = hash(newRoot, sibling);
    }
    [inner, outer] = [half(inner), half(outer)];
  }
  return outer === 0 && areEqual(oldRoot, older.root) && areEqual(newRoot, newer.root);
}

const isOdd = (value: number): boolean => value % 2 === 1;
const half = (value: number): number => Math.floor(value / 2);

function isPowerOfTwo(value: number): boolean {
  let rest = value;
  while (rest > 1 && !isOdd(rest)) rest = half(rest);
  return rest === 1;
}

export const areEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, place) => byte === other[place]);
