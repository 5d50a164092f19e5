import type { Language } from '../../../kernel/words.js';

/** The language of a text whose writer did not name it: English where Latin letters outnumber Cyrillic ones, else Bulgarian. */
export function languageOfText(text: string): Language {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Latin}/gu) > count(/\p{Script=Cyrillic}/gu) ? 'en' : 'bg';
}
