import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Words } from '../../../kernel/words.js';
import type { Term } from './term.js';

/**
 * What somebody has to do in time. `moderate`, `forward` and `decide` run from receipt, `notify` from the day by which the
 * decision is due, `execute` from the decision, `close` from the answer, while its author may still ask for more, and `appeal` from the day
 * on which the author is told that their text is withheld.
 */
export const STATUTORY_EVENTS = ['moderate', 'forward', 'decide', 'notify', 'execute', 'close', 'appeal'] as const;
export type StatutoryEvent = (typeof STATUTORY_EVENTS)[number];

/** `recommendation` is the law's предложение (АПК чл. 107, ал. 3), `signal` its сигнал (ал. 4). */
export type ProceedingKind = 'recommendation' | 'signal';

/** Where a term comes from. `confirmed: false` marks an article that was read in one source only: show it, promise nothing on it. */
export type TermBasis = { readonly kind: 'law'; readonly article: Words; readonly confirmed: boolean } | { readonly kind: 'house_rule' };

export interface StatutoryTerm {
  readonly event: StatutoryEvent;
  readonly appliesTo: readonly ProceedingKind[];
  readonly term: Term;
  readonly basis: TermBasis;
  /** First and last day of starts to which the row applies; null is open. */
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

const BOTH: readonly ProceedingKind[] = ['recommendation', 'signal'];
const ALWAYS = { validFrom: null, validTo: null } as const;
const HOUSE_RULE: TermBasis = { kind: 'house_rule' };

const law = (bg: string, en: string, confirmed = true): TermBasis => ({ kind: 'law', article: { bg, en }, confirmed });

/** Terms of АПК, chapter eight, and of the house. For an event and a kind the validity of two rows never overlaps. */
export const STATUTORY_TERMS: readonly StatutoryTerm[] = [
  { event: 'moderate', appliesTo: BOTH, term: { unit: 'workingDays', count: 2 }, basis: HOUSE_RULE, ...ALWAYS },
  { event: 'forward', appliesTo: BOTH, term: { unit: 'days', count: 7 }, basis: law('чл. 112 АПК', 'Art. 112 APC'), ...ALWAYS },
  {
    event: 'decide',
    appliesTo: ['recommendation'],
    term: { unit: 'months', count: 2 },
    basis: law('чл. 118 АПК', 'Art. 118 APC'),
    ...ALWAYS,
  },
  { event: 'decide', appliesTo: ['signal'], term: { unit: 'months', count: 2 }, basis: law('чл. 121 АПК', 'Art. 121 APC'), ...ALWAYS },
  {
    event: 'notify',
    appliesTo: ['recommendation'],
    term: { unit: 'days', count: 7 },
    basis: law('чл. 118 АПК', 'Art. 118 APC'),
    ...ALWAYS,
  },
  { event: 'notify', appliesTo: ['signal'], term: { unit: 'days', count: 7 }, basis: law('чл. 123 АПК', 'Art. 123 APC'), ...ALWAYS },
  { event: 'execute', appliesTo: BOTH, term: { unit: 'months', count: 1 }, basis: law('чл. 125 АПК', 'Art. 125 APC', false), ...ALWAYS },
  { event: 'close', appliesTo: BOTH, term: { unit: 'months', count: 1 }, basis: HOUSE_RULE, ...ALWAYS },
  // The АПК gives 14 days for appeals, too, but speaks of other decisions.
  { event: 'appeal', appliesTo: BOTH, term: { unit: 'days', count: 14 }, basis: HOUSE_RULE, ...ALWAYS },
];

/** The row that holds for a term starting on `startsOn`. @throws Error when the table has none: a gap in the data, not a user's mistake. */
export function statutoryTerm(
  event: StatutoryEvent,
  kind: ProceedingKind,
  startsOn: CivilDate,
  terms: readonly StatutoryTerm[] = STATUTORY_TERMS,
): StatutoryTerm {
  const row = terms.find(
    (candidate) =>
      candidate.event === event &&
      candidate.appliesTo.includes(kind) &&
      (candidate.validFrom === null || candidate.validFrom <= startsOn) &&
      (candidate.validTo === null || startsOn <= candidate.validTo),
  );
  if (row === undefined) throw new Error(`No term to ${event} a ${kind} that starts on ${startsOn}`);
  return row;
}
