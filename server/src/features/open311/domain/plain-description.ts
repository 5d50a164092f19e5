import { countCharacters, isBetweenCharacters } from '../../../kernel/characters.js';

/** Characters (code points) of a description in GeoReport v2. */
export const DESCRIPTION_MAX = 4_000;

/** The text with its line breaks, ended by an ellipsis where it is longer than a description may be; the page has the rest. */
export function shortened(text: string): string {
  if (countCharacters(text) <= DESCRIPTION_MAX) return text;
  const kept = Array.from(text.normalize('NFC')).slice(0, DESCRIPTION_MAX - 1);
  while (!isBetweenCharacters(text.normalize('NFC'), kept.join('').length)) kept.pop();
  return `${kept.join('').trimEnd()}…`;
}
