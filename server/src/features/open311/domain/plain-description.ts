import { countCharacters, isBetweenCharacters } from '../../../kernel/characters.js';

/** Characters (code points) of a description in GeoReport v2. */
export const DESCRIPTION_MAX = 4_000;

/** Characters that one cut looks back for the end of a letter with its marks: no language needs more. */
const MARKS_MAX = 40;

/** The text with its line breaks, ended by an ellipsis where it is longer than a description may be; the page has the rest. */
export function shortened(text: string): string {
  if (countCharacters(text) <= DESCRIPTION_MAX) return text;
  const characters = Array.from(text.normalize('NFC')).slice(0, DESCRIPTION_MAX + MARKS_MAX);
  const near = characters.slice(DESCRIPTION_MAX - MARKS_MAX).join('');
  let kept = DESCRIPTION_MAX - 1;
  const isCutInside = (): boolean => !isBetweenCharacters(near, characters.slice(DESCRIPTION_MAX - MARKS_MAX, kept).join('').length);
  while (kept > DESCRIPTION_MAX - MARKS_MAX && isCutInside()) kept -= 1;
  return `${characters.slice(0, kept).join('').trimEnd()}…`;
}
