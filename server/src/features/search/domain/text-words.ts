import { isFunctionWord, searchKey, searchStems } from './word-stems.js';

/** A word of a text: where it stands in UTF-16 units, its place among the words, and what it is found by. */
export interface TextWord {
  readonly start: number;
  readonly end: number;
  readonly place: number;
  readonly key: string;
  /** Empty for a word that joins others and names nothing: it counts as a place, and is not found. */
  readonly stems: readonly string[];
}

/** A word as it is written: letters and digits with their marks. Flags `gu`; as the source of a larger expression, too. */
export const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;
/** Characters of a word that count; what is longer is no word of a language. */
const LONGEST = 60;
/** Words whose stems are remembered; a language has few that return all the time. */
const REMEMBERED = 50_000;

const remembered = new Map<string, readonly string[]>();

/** What a word is found by, as {@link searchKey} has it: none for one that names nothing. */
export function stemsOf(key: string): readonly string[] {
  const known = remembered.get(key);
  if (known) return known;
  const stems = isFunctionWord(key) ? [] : [...new Set(searchStems(key))];
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(key, stems);
  return stems;
}

/** The words of a text in their order. Any text has some or none; nothing throws. */
export function wordsOf(text: string): readonly TextWord[] {
  return Array.from(text.matchAll(WORD), (found, place) => {
    const key = keyOf(found[0]);
    return { start: found.index, end: found.index + found[0].length, place, key, stems: key === '' ? [] : stemsOf(key) };
  });
}

/** A word as it is compared, letters and digits only; empty when nothing of it is left. */
export const keyOf = (word: string): string =>
  searchKey(word)
    .replaceAll(' ', '')
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(/\ufffd/gu, '');
