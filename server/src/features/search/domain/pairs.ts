import type { TextWord } from './text-words.js';

/** What no word and no mark of a document begins with. */
const SIGN = '~';
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const BITS = 6;

/**
 * Two words that follow each other, `distance` places apart with nothing but words between them that name nothing, as one lexeme. Short: of 262,144 some
 * stand for several pairs, which is of no matter beside the words themselves and their places.
 */
export function pairOf(first: string, second: string, distance: number): string {
  const hash = fnv(`${first} ${distance} ${second}`);
  const folded = hash ^ (hash >>> (3 * BITS));
  return SIGN + letter(folded) + letter(folded >>> BITS) + letter(folded >>> (2 * BITS));
}

const letter = (bits: number): string => ALPHABET.charAt(bits & (ALPHABET.length - 1));

/** The pairs of all stems of two neighbours. */
export const pairsOf = (first: readonly string[], second: readonly string[], distance: number): readonly string[] =>
  first.flatMap((one) => second.map((other) => pairOf(one, other, distance)));

/** Every pair of a text. */
export function pairsIn(words: readonly TextWord[]): readonly string[] {
  const naming = words.filter(({ stems }) => stems.length > 0);
  return naming.slice(1).flatMap((word, index) => {
    const before = naming[index];
    return before === undefined ? [] : pairsOf(before.stems, word.stems, word.place - before.place);
  });
}

/** FNV-1a of the UTF-16 units, 32 bits. */
function fnv(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
