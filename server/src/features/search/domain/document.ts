import { pairsIn } from './pairs.js';
import { lexeme } from './tsquery.js';
import { type TextWord, wordsOf } from './text-words.js';

/** What a case is found by, all of it public: title; names of its place, topic and department; text; answer. */
export interface SearchText {
  readonly title: string;
  readonly place: string;
  readonly text: string;
  readonly answer: string;
}
export type Part = keyof SearchText;

/** The parts in the order of their weight, by PostgreSQL's letters. */
const LETTERS: Readonly<Record<Part, string>> = { title: 'A', place: 'B', text: 'C', answer: 'D' };
export const PARTS = Object.keys(LETTERS) as readonly Part[];

/** Raised whenever the same text would be indexed otherwise; all documents are then indexed anew. */
export const FORM = 2;

/** PostgreSQL knows no place of a word beyond, and keeps no more places of one word. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 200;
/** Words between two parts, so that no phrase reaches from one into the other. */
const GAP = 50;

export type PartWords = Readonly<Record<Part, readonly TextWord[]>>;

export const partWords = ({ title, place, text, answer }: SearchText): PartWords => ({
  ...{ title: wordsOf(title), place: wordsOf(place) },
  ...{ text: wordsOf(text), answer: wordsOf(answer) },
});

/** The words of a document as they are written, each once, without those that nothing is found by. */
export const formsIn = (words: PartWords): readonly string[] => [
  ...new Set(PARTS.flatMap((part) => words[part].flatMap(({ key, stems }) => (stems.length === 0 ? [] : [key])))),
];

/** A document as PostgreSQL reads a tsvector, with pairs of its words and marks that have no place beside them. */
export function vectorOf(words: PartWords, marks: readonly string[]): string {
  const places = new Map<string, string[]>();
  let offset = 1;
  for (const part of PARTS) {
    for (const { stems, place } of words[part]) {
      for (const stem of stems) {
        const known = places.get(stem) ?? [];
        if (known.length < MOST_PLACES) known.push(`${Math.min(offset + place, LAST_PLACE)}${LETTERS[part]}`);
        places.set(stem, known);
      }
    }
    offset += (words[part].at(-1)?.place ?? 0) + GAP;
  }
  const pairs = new Set(PARTS.flatMap((part) => pairsIn(words[part])));
  return [...marks.map(lexeme), ...[...pairs].map(lexeme), ...[...places].map(([stem, at]) => `${lexeme(stem)}:${at.join(',')}`)].join(' ');
}
