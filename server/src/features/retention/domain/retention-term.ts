import { addDays, type CivilDate, isAfter } from '../../../kernel/civil-date.js';
import { vocabulary } from '../../submissions/domain/index.js';

export const RETENTION_RULES = [...vocabulary.ERASURE_RULES, 'follow_addresses'] as const;
/** What a term is about: originals, those that were rejected for good, addresses that follow a case. */
export type RetentionRule = (typeof RETENTION_RULES)[number];

/** Limits in months, and in characters (Unicode code points) of what a term rests on. */
export const TERM_LIMITS = { months: { min: 1, max: 600 }, basis: { max: 300 } } as const;

/** How long something is kept after the end of its case, from a day on. It holds until another term of its rule begins. */
export interface RetentionTerm {
  readonly id: string;
  readonly rule: RetentionRule;
  readonly months: number;
  /** First day, inclusive, in Europe/Sofia; null means since ever. */
  readonly validFrom: CivilDate | null;
  /** What it rests on: a law or an order, as the public reads it; empty when nothing is told. */
  readonly basisBg: string;
  readonly basisEn: string;
}

export const TERM_STATES = ['past', 'in_force', 'planned'] as const;
export type TermState = (typeof TERM_STATES)[number];

/** A term with the last day on which it holds; null until another one is known to follow. */
export interface DatedTerm extends RetentionTerm {
  readonly validTo: CivilDate | null;
  readonly state: TermState;
}

/** The terms of a rule, oldest first, as they stand `today` (Europe/Sofia). */
export function datedTerms(terms: readonly RetentionTerm[], rule: RetentionRule, today: CivilDate): DatedTerm[] {
  const ofRule = terms
    .filter((term) => term.rule === rule)
    .sort((one, other) => ((one.validFrom ?? '') < (other.validFrom ?? '') ? -1 : 1));
  return ofRule.map((term, index) => {
    const next = ofRule[index + 1]?.validFrom ?? null;
    const validTo = next === null ? null : addDays(next, -1);
    return { ...term, validTo, state: stateOf(term.validFrom, validTo, today) };
  });
}

function stateOf(validFrom: CivilDate | null, validTo: CivilDate | null, today: CivilDate): TermState {
  if (validFrom !== null && isAfter(validFrom, today)) return 'planned';
  return validTo !== null && isAfter(today, validTo) ? 'past' : 'in_force';
}

/**
 * The months of the term in force `today`, whenever the case ended: it is what the privacy notice says on that day.
 * @throws Error when there is none; the first term of each rule comes with the database and is never taken back.
 */
export function monthsInForce(terms: readonly RetentionTerm[], rule: RetentionRule, today: CivilDate): number {
  const term = datedTerms(terms, rule, today).find(({ state }) => state === 'in_force');
  if (!term) throw new Error(`There is no term of retention for ${rule}`);
  return term.months;
}

/** A term begins tomorrow at the earliest: what it erases can't be brought back, so a slip must be seen before. */
export const mayBegin = (validFrom: CivilDate, today: CivilDate): boolean => isAfter(validFrom, today);
