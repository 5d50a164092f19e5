import type { RiskWords } from './risk-words.js';

/** Words that may stand between the parts of a phrase at `…`. */
const MOST_BETWEEN = 3;
/** Stands where a sentence ends, and where something harmless was taken out: no phrase goes across it. */
export const BREAK = '.';

const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o' },
  ...{ п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: '4', ш: '6', щ: '6t', ъ: 'a', ь: 'i', ю: 'iu', я: 'ia' },
  ...{ ѝ: 'i', ё: 'io', ы: 'i', э: 'e' },
};

/** How people write Bulgarian in Latin letters: by the Transliteration Act, and as in a short message. Longer ones first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/sht/g, '6t'],
  [/sh/g, '6'],
  [/zh/g, 'j'],
  [/ch/g, '4'],
  [/ts/g, 'c'],
  [/kh|x/g, 'h'],
  [/w/g, 'v'],
  [/q/g, 'ia'],
  [/y/g, 'i'],
  [/ii+/g, 'i'],
];

/** A word in a form that is the same in both alphabets. It is for comparing only: different words may meet in it. */
export function skeleton(word: string): string {
  const latin = [...word.toLowerCase().normalize('NFC')].map((letter) => LETTERS[letter] ?? letter).join('');
  return LATIN.reduce((text, [sound, letter]) => text.replace(sound, letter), latin);
}

/** The words of a text in their order, with a {@link BREAK} wherever a sentence ends. */
export function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|[.!?;\n]/gu)?.map((part) => (/^[.!?;\n]$/.test(part) ? BREAK : part)) ?? [];
}

interface Word {
  readonly text: string;
  readonly hasAnyEnding: boolean;
}

/** One place of a phrase: the words that may stand there, or a gap. */
type Place = readonly Word[] | 'gap';
export type Phrase = readonly Place[];

function phraseOf(line: string, fold: (word: string) => string): Phrase {
  return line.split(' ').map((place) => {
    if (place === '…') return 'gap';
    return place.split('/').map((word) => ({ text: fold(word.replace('*', '')), hasAnyEnding: word.endsWith('*') }));
  });
}

/** Where a phrase that begins at `start` ends, exclusive; null when it does not stand there. */
function endOf(phrase: Phrase, words: readonly string[], start: number, place = 0): number | null {
  const wanted = phrase[place];
  if (wanted === undefined) return start;
  if (wanted === 'gap') {
    for (let skipped = 0; skipped <= MOST_BETWEEN; skipped += 1) {
      const end = endOf(phrase, words, start + skipped, place + 1);
      if (end !== null) return end;
      if (words[start + skipped] === BREAK) return null;
    }
    return null;
  }
  const word = words[start];
  if (word === undefined || !wanted.some(({ text, hasAnyEnding }) => (hasAnyEnding ? word.startsWith(text) : word === text))) return null;
  return endOf(phrase, words, start + 1, place + 1);
}

/** Phrases of both languages, made ready once: Bulgarian ones are compared by their skeleton, English ones as they are written. */
export class Phrases {
  private readonly bulgarian: readonly Phrase[];
  private readonly english: readonly Phrase[];

  constructor(words: RiskWords) {
    this.bulgarian = words.bulgarian.map((line) => phraseOf(line, skeleton));
    this.english = words.english.map((line) => phraseOf(line, (word) => word));
  }

  isIn({ bulgarian, english }: ReadyText): boolean {
    const stands = (phrases: readonly Phrase[], words: readonly string[]): boolean =>
      words.some((_, start) => phrases.some((phrase) => endOf(phrase, words, start) !== null));
    return stands(this.bulgarian, bulgarian) || stands(this.english, english);
  }

  /** The places of the words that belong to a phrase, as half-open ranges. */
  rangesIn({ bulgarian, english }: ReadyText): (readonly [start: number, end: number])[] {
    const ranges = (phrases: readonly Phrase[], words: readonly string[]): (readonly [number, number])[] =>
      words.flatMap((_, start) =>
        phrases.flatMap((phrase) => {
          const end = endOf(phrase, words, start);
          return end === null ? [] : [[start, end] as const];
        }),
      );
    return [...ranges(this.bulgarian, bulgarian), ...ranges(this.english, english)];
  }

  /** The text without these phrases. */
  takenOut(text: ReadyText): ReadyText {
    const gone = new Set(this.rangesIn(text).flatMap(([start, end]) => Array.from({ length: end - start }, (_, index) => start + index)));
    const without = (words: readonly string[]): string[] => words.map((word, index) => (gone.has(index) ? BREAK : word));
    return { bulgarian: without(text.bulgarian), english: without(text.english) };
  }
}

/** The words of one text, place by place in both forms. */
export interface ReadyText {
  readonly bulgarian: readonly string[];
  readonly english: readonly string[];
}

export function readyText(words: readonly string[]): ReadyText {
  return { bulgarian: words.map((word) => (word === BREAK ? word : skeleton(word))), english: words.map((word) => word.toLowerCase()) };
}
