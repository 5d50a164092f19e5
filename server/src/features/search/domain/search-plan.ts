import type { Phrase, QueryText } from './query-text.js';
import { stemsOf } from './text-words.js';
import { cyrillicCandidates, isFunctionWord } from './word-stems.js';

/** A word that is wanted, and the stems that it is found by. */
export interface Term {
  readonly key: string;
  /** The word, and what it spells on a Latin keyboard. */
  readonly spellings: readonly string[];
  /** Of the word itself, and of what it spells on a Latin keyboard. */
  readonly own: readonly string[];
  /** Of words that it may begin, or be meant for; sought only when there is little. */
  readonly near: readonly string[];
}

/** One word of a phrase by its stems; `offset` counts words from the first one. */
export interface Step {
  readonly stems: readonly string[];
  readonly offset: number;
}

export interface SearchPlan {
  readonly terms: readonly Term[];
  readonly phrases: readonly (readonly Step[])[];
  readonly excluded: readonly (readonly Step[])[];
}

/** Spellings of a word in a phrase: each is paired with each of its neighbour. */
const MOST_SPELLINGS = 4;

/** What is sought for a question. `isExact`: as it is written, a Latin letter being a Latin letter. */
export function planOf({ words, phrases, excluded }: QueryText, isExact: boolean): SearchPlan {
  const spell = (key: string): readonly string[] => [key, ...(isExact ? [] : cyrillicCandidates(key))];
  const stems = (spellings: readonly string[]): readonly string[] => [...new Set(spellings.flatMap(stemsOf))];
  const steps = (phrase: Phrase): readonly Step[] =>
    phrase.map(({ key, offset }) => ({ stems: stems(spell(key).slice(0, MOST_SPELLINGS)), offset }));
  const spelled = words.map((key) => ({ key, spellings: spell(key) })).filter(({ spellings }) => !namesNothing(spellings));
  return {
    terms: spelled.map(({ key, spellings }) => ({ key, spellings, own: stems(spellings), near: [] })),
    phrases: phrases.map(steps),
    excluded: excluded.map(steps),
  };
}

/** „na“ and „za“ of a Latin keyboard name nothing either. */
const namesNothing = ([, likeliest]: readonly string[]): boolean => likeliest !== undefined && isFunctionWord(likeliest);

/** Whether a word is wanted and not wanted at once: then no document has all. */
export const isContradiction = ({ terms, excluded }: SearchPlan): boolean =>
  excluded.some((steps) => {
    const [step, next] = steps;
    return step !== undefined && next === undefined && terms.some(({ own }) => own.every((stem) => step.stems.includes(stem)));
  });

/** The same with the words that each may stand for. */
export const withNear = (plan: SearchPlan, near: ReadonlyMap<string, readonly string[]>): SearchPlan => ({
  ...plan,
  terms: plan.terms.map((term) => ({ ...term, near: (near.get(term.key) ?? []).filter((stem) => !term.own.includes(stem)) })),
});
