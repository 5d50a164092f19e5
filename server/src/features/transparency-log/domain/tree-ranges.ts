/** Consecutive entries `start` to `end - 1`, whose Merkle tree hash is meant. All numbers are below 2^53, so nothing here shifts bits. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** What the audit path of an entry consists of, the lowest first (RFC 6962 §2.1.1). @throws RangeError when there is no such entry. */
export function inclusionPath(index: number, size: number): Range[] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`A log of ${size} entries has none with index ${index}`);
  }
  const path: Range[] = [];
  let { start, end } = { start: 0, end: size };
  while (end - start > 1) {
    const middle = start + split(end - start);
    if (index < middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
    }
  }
  return path;
}

/** What proves that a log of `size` entries begins with the log of `oldSize`, the lowest first (RFC 6962 §2.1.2). @throws RangeError when it is longer. */
export function consistencyPath(oldSize: number, size: number): Range[] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(oldSize) || oldSize < 0 || oldSize > size) {
    throw new RangeError(`A log of ${size} entries was never one of ${oldSize}`);
  }
  if (oldSize === 0 || oldSize === size) return [];
  const path: Range[] = [];
  let { start, end } = { start: 0, end: size };
  while (oldSize < end) {
    const middle = start + split(end - start);
    if (oldSize <= middle) {
      path.unshift({ start: middle, end });
      end = middle;
    } else {
      path.unshift({ start, end: middle });
      start = middle;
    }
  }
  // The old tree itself is known to whoever asks; a part of it is not.
  return start === 0 ? path : [{ start, end }, ...path];
}

/** The complete subtrees of a range, from the left: each a power of two wide and beginning at a multiple of its width. */
export function completeParts({ start, end }: Range): Range[] {
  const parts: Range[] = [];
  let at = start;
  while (at < end) {
    let width = 1;
    while (at % (width * 2) === 0 && at + width * 2 <= end) width *= 2;
    parts.push({ start: at, end: at + width });
    at += width;
  }
  return parts;
}

/** The largest power of two below `count`, which is at least 2. */
function split(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}
