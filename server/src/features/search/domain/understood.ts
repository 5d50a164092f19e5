import { keyOf, stemsOf, WORD } from './text-words.js';

/**
 * The question with the words that were meant in the place of those that were typed; null where nothing was understood otherwise.
 * `written`: for the words of the question, by place, how the first hits write them. A word that was only completed stays as it is.
 */
export function understood(typed: string, words: readonly string[], written: ReadonlyMap<number, string>): string | null {
  const meant = new Map(
    words.flatMap((word, place): [string, string][] => {
      const found = written.get(place);
      return found === undefined || isSame(word, found) ? [] : [[word, found]];
    }),
  );
  return meant.size === 0 ? null : typed.replace(WORD, (word) => meant.get(keyOf(word)) ?? word);
}

const isSame = (word: string, found: string): boolean =>
  found.startsWith(word) || stemsOf(found).some((stem) => stemsOf(word).includes(stem));
