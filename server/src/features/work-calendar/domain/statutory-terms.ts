import type { CivilDate } from '../../../kernel/civil-date.js';
import type { Words } from '../../../kernel/words.js';
import type { Term } from './term.js';
import type { CalendarException } from './working-days.js';

/**
 * What somebody has to do in time. `moderate`, `forward` and `decide` run from receipt, `notify` from the day by which the
 * decision is due, `execute` from the decision, `close` from the answer, while its author may still ask for more, and `appeal` from the day
 * on which the author is told that their text is withheld. `extend_to` is how far the superior body may extend the term for the decision,
 * in all and from receipt; `extend_by` how much longer it may make it, from where the term ended, and once.
 */
export const STATUTORY_EVENTS = [
  'moderate',
  'forward',
  'decide',
  'notify',
  'execute',
  'close',
  'appeal',
  'extend_to',
  'extend_by',
] as const;
export type StatutoryEvent = (typeof STATUTORY_EVENTS)[number];

/** What the law may leave out for a kind: every other event has a term on every day. */
export const OPTIONAL_EVENTS: ReadonlySet<StatutoryEvent> = new Set(['extend_to', 'extend_by']);

export const PROCEEDING_KINDS = ['recommendation', 'signal'] as const;
/** `recommendation` is the law's предложение (АПК чл. 107, ал. 3), `signal` its сигнал (ал. 4). */
export type ProceedingKind = (typeof PROCEEDING_KINDS)[number];

/** Where a term comes from. `confirmed: false` marks an article that was read in one source only: show it, promise nothing on it. */
export type TermBasis = { readonly kind: 'law'; readonly article: Words; readonly confirmed: boolean } | { readonly kind: 'house_rule' };

/** A row of the table of terms. For an event and a kind the validity of two rows never overlaps. */
export interface StatutoryTerm {
  readonly event: StatutoryEvent;
  readonly kind: ProceedingKind;
  readonly term: Term;
  readonly basis: TermBasis;
  /** First and last day of starts to which the row applies; null is open. */
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

/** All that a term is counted with: the terms of law and of the house, and the days that are not as the rule says. */
export interface TermRules {
  readonly terms: readonly StatutoryTerm[];
  readonly exceptions: readonly CalendarException[];
}

/** The row that holds for a term starting on `startsOn`; undefined where there is none, as there may be for extensions. */
export function termHolding(
  event: StatutoryEvent,
  kind: ProceedingKind,
  startsOn: CivilDate,
  terms: readonly StatutoryTerm[],
): StatutoryTerm | undefined {
  return terms.find((row) => row.event === event && row.kind === kind && holdsOn(row, startsOn));
}

/** The same for a term that there always is. @throws Error when the table has none: a gap in the data, not a user's mistake. */
export function statutoryTerm(
  event: StatutoryEvent,
  kind: ProceedingKind,
  startsOn: CivilDate,
  terms: readonly StatutoryTerm[],
): StatutoryTerm {
  const row = termHolding(event, kind, startsOn, terms);
  if (row === undefined) throw new Error(`No term to ${event} a ${kind} that starts on ${startsOn}`);
  return row;
}

/** Both days of the validity included. */
export const holdsOn = ({ validFrom, validTo }: Pick<StatutoryTerm, 'validFrom' | 'validTo'>, day: CivilDate): boolean =>
  (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo);
