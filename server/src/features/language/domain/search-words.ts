import { stem } from './stem.js';

export { cyrillicCandidates } from './latin-keyboard.js';
export { isFunctionWord } from './similarity.js';

/**
 * What a word of a text or a question is found by, the best first: the forms of a word have one in common. Takes a word as a search key has
 * it; a word in other letters, and a number, is found by itself.
 */
export function searchStems(word: string): readonly string[] {
  return [stem(word)];
}
