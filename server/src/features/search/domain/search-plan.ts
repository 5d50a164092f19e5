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

/** What is sought for a question. `isExact`: as it is written, a Latin letter being a Latin letter. */
export function planOf({ words, phrases, excluded }: QueryText, isExact: boolean): SearchPlan {
  const spellings = (key: string): readonly string[] => (isExact ? [key] : [...new Set([key, ...cyrillicCandidates(key)])]);
  const own = (key: string): readonly string[] => [...new Set(spellings(key).flatMap(stemsOf))];
  const steps = (phrase: Phrase): readonly Step[] => phrase.map(({ key, offset }) => ({ stems: own(key), offset }));
  return {
    terms: words.filter((key) => isExact || !namesNothing(key)).map((key) => ({ key, spellings: spellings(key), own: own(key), near: [] })),
    phrases: phrases.map(steps),
    excluded: excluded.map(steps),
  };
}

/** „na“ and „za“ of a Latin keyboard name nothing either. */
const namesNothing = (key: string): boolean => cyrillicCandidates(key).slice(0, 1).some(isFunctionWord);

/** The same with the words that each may stand for. */
export const withNear = (plan: SearchPlan, near: ReadonlyMap<string, readonly string[]>): SearchPlan => ({
  ...plan,
  terms: plan.terms.map((term) => ({ ...term, near: (near.get(term.key) ?? []).filter((stem) => !term.own.includes(stem)) })),
});
