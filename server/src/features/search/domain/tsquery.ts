import { pairsOf } from './pairs.js';
import type { SearchPlan, Step, Term } from './search-plan.js';

/** A lexeme as PostgreSQL reads it in a tsquery or a tsvector, whatever stands in it. */
export const lexeme = (text: string): string => `'${text.replace(/[\\']/g, '$&$&')}'`;

export const anyOf = (lexemes: readonly string[]): string => `(${lexemes.map(lexeme).join(' | ')})`;

/** Steps that follow each other; the pairs lead the index to them, the places of the words are what counts. */
function phrase(steps: readonly Step[]): string {
  const pairs = steps.slice(1).map(({ stems, offset }, index) => {
    const before = steps[index] ?? { stems: [], offset: 0 };
    return anyOf(pairsOf(before.stems, stems, offset - before.offset));
  });
  return `(${[...pairs, inPlace(steps)].join(' & ')})`;
}

const inPlace = (steps: readonly Step[]): string =>
  `(${steps.map(({ stems, offset }, index) => (index === 0 ? '' : ` <${offset - (steps[index - 1]?.offset ?? 0)}> `) + anyOf(stems)).join('')})`;

type Marks = readonly (readonly string[])[];

/** What every hit has to have besides its words: phrases, and nothing of what is not wanted. */
const required = ({ phrases, excluded }: SearchPlan): string[] => [...phrases.map(phrase), ...excluded.map((steps) => `!${phrase(steps)}`)];

/** Documents with all the words, as a tsquery, and of each list of `marks` with one; null when there is nothing to seek. */
export function allWords(plan: SearchPlan, marks: Marks = []): string | null {
  const parts = [...plan.terms.map(({ own }) => anyOf(own)), ...required(plan)];
  return parts.length === 0 ? null : [...parts, ...marks.map(anyOf)].join(' & ');
}

/** Documents with any of the words or of what they may stand for, or with the phrases whatever else they have; null when no word is sought. */
export function anyWord(plan: SearchPlan, marks: Marks = []): string | null {
  if (plan.terms.length === 0) return null;
  const words = plan.phrases.length > 0 ? [] : [anyOf([...new Set(plan.terms.flatMap(({ own, near }) => [...own, ...near]))])];
  return [...words, ...required(plan), ...marks.map(anyOf)].join(' & ');
}

/** What a document is ranked by: its words and phrases; null when only something is not wanted. */
export function ranked(plan: SearchPlan): string | null {
  const parts = [...plan.terms.map(({ own, near }) => anyOf([...own, ...near])), ...plan.phrases.map(inPlace)];
  return parts.length === 0 ? null : parts.join(' & ');
}

export const ownOf = ({ own }: Term): string => anyOf(own);
/** The word in a title. */
export const inTitle = ({ own, near }: Term): string => [...own, ...near].map((stem) => `${lexeme(stem)}:A`).join(' | ');
/** Null where nothing else is meant. */
export const nearOf = ({ near }: Term): string | null => (near.length === 0 ? null : anyOf(near));
