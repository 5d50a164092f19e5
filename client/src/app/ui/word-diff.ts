export interface DiffPart {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

/** With more pairs of words than this to compare, the middle is shown as replaced as a whole. */
const MOST_PAIRS = 4_000_000;

/** What has to be taken out of one text, and put in, to get the other, word by word. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [left, right] = [wordsOf(before), wordsOf(after)];
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start++;
  let end = 0;
  while (end < left.length - start && end < right.length - start && left.at(-1 - end) === right.at(-1 - end)) end++;

  const parts: DiffPart[] = [];
  add(parts, 'same', left.slice(0, start).join(''));
  compare(parts, left.slice(start, left.length - end), right.slice(start, right.length - end));
  add(parts, 'same', left.slice(left.length - end).join(''));
  return parts;
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

function compare(parts: DiffPart[], left: readonly string[], right: readonly string[]): void {
  if (left.length === 0 || right.length === 0 || left.length * right.length > MOST_PAIRS) {
    add(parts, 'removed', left.join(''));
    add(parts, 'added', right.join(''));
    return;
  }
  const width = right.length + 1;
  const longest = longestCommon(left, right, width);
  let [i, j] = [0, 0];
  while (i < left.length && j < right.length) {
    if (left[i] === right[j]) {
      add(parts, 'same', left[i] ?? '');
      i++;
      j++;
    } else if ((longest[(i + 1) * width + j] ?? 0) >= (longest[i * width + j + 1] ?? 0)) {
      add(parts, 'removed', left[i++] ?? '');
    } else {
      add(parts, 'added', right[j++] ?? '');
    }
  }
  add(parts, 'removed', left.slice(i).join(''));
  add(parts, 'added', right.slice(j).join(''));
}

/** For each pair of places, how many words the rests of both have in common, in order. */
function longestCommon(left: readonly string[], right: readonly string[], width: number): Uint16Array {
  const longest = new Uint16Array((left.length + 1) * width);
  for (let i = left.length - 1; i >= 0; i--) {
    for (let j = right.length - 1; j >= 0; j--) {
      const place = i * width + j;
      longest[place] =
        left[i] === right[j] ? (longest[place + width + 1] ?? 0) + 1 : Math.max(longest[place + width] ?? 0, longest[place + 1] ?? 0);
    }
  }
  return longest;
}

function add(parts: DiffPart[], kind: DiffPart['kind'], text: string): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (last?.kind === kind) last.text += text;
  else parts.push({ kind, text });
}
