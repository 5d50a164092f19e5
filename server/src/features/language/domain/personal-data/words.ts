import { LATIN_TWINS } from './latin-twins.js';

/** How a word is written: „иван“, „Иван“, „ИВАН“, „И“. */
export type WordShape = 'lower' | 'capital' | 'caps' | 'initial';

export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, one alphabet: a Latin letter that slipped among Cyrillic ones is the Cyrillic one that looks the same. */
  readonly text: string;
  readonly shape: WordShape;
  readonly isLatin: boolean;
}

/** „г-жа“ and the like are one word; 4 and 6 inside a Latin word are ч and ш. */
const WORD = /(?:г-[нжц]\p{L}{0,2}|д-р|g-(?:n|ja|zha|ca))(?!\p{L})|(?:\p{L}\p{M}{0,2}|(?<=[a-z])[46](?=[a-z])){1,60}/gu;
const CYRILLIC = /[а-яѐ-џ]/;
const LATIN = /[a-z]/;

const CYRILLIC_TWINS: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(LATIN_TWINS).map(([cyrillic, latin]) => [latin.toLowerCase(), cyrillic]),
);

/** The words of a text in its order. `folded` is the text in lower case, of the same length. */
export function wordsOf(original: string, folded: string): readonly Word[] {
  return Array.from(folded.matchAll(WORD), ({ index, 0: written }) => {
    const text = oneAlphabet(written);
    return {
      start: index,
      end: index + written.length,
      text,
      shape: shapeOf(original.slice(index, index + written.length)),
      isLatin: !CYRILLIC.test(text),
    };
  });
}

/** The folded text with each word in one alphabet; no length changes. */
export function mend(folded: string, words: readonly Word[]): string {
  let mended = '';
  let done = 0;
  for (const { start, end, text } of words) {
    mended += folded.slice(done, start) + text;
    done = end;
  }
  return mended + folded.slice(done);
}

function oneAlphabet(word: string): string {
  if (!CYRILLIC.test(word) || !LATIN.test(word)) return word;
  return Array.from(word, (letter) => CYRILLIC_TWINS[letter] ?? letter).join('');
}

function shapeOf(written: string): WordShape {
  const first = written.charAt(0);
  if (first === first.toLowerCase()) return 'lower';
  if (written.length === 1) return 'initial';
  return written === written.toUpperCase() ? 'caps' : 'capital';
}
