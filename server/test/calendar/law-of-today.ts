import type {
  ProceedingKind,
  StatutoryEvent,
  StatutoryTerm,
  TermBasis,
  TermRules,
} from '../../src/features/work-calendar/domain/statutory-terms.js';
import type { Term } from '../../src/features/work-calendar/domain/term.js';

const HOUSE_RULE: TermBasis = { kind: 'house_rule' };
const law = (bg: string, en: string, confirmed = true): TermBasis => ({ kind: 'law', article: { bg, en }, confirmed });
const row = (event: StatutoryEvent, kind: ProceedingKind, term: Term, basis: TermBasis): StatutoryTerm => ({
  ...{ event, kind, term, basis, validFrom: null, validTo: null },
});
const both = (event: StatutoryEvent, term: Term, basis: TermBasis): StatutoryTerm[] => [
  row(event, 'recommendation', term, basis),
  row(event, 'signal', term, basis),
];

/** The terms of АПК, chapter eight, and of the house, as an installation begins with them. */
export const TERMS_OF_TODAY: readonly StatutoryTerm[] = [
  ...both('moderate', { unit: 'workingDays', count: 2 }, HOUSE_RULE),
  ...both('forward', { unit: 'days', count: 7 }, law('чл. 112 АПК', 'Art. 112 APC')),
  row('decide', 'recommendation', { unit: 'months', count: 2 }, law('чл. 118 АПК', 'Art. 118 APC')),
  row('decide', 'signal', { unit: 'months', count: 2 }, law('чл. 121 АПК', 'Art. 121 APC')),
  row('notify', 'recommendation', { unit: 'days', count: 7 }, law('чл. 118 АПК', 'Art. 118 APC')),
  row('notify', 'signal', { unit: 'days', count: 7 }, law('чл. 123 АПК', 'Art. 123 APC')),
  ...both('execute', { unit: 'months', count: 1 }, law('чл. 125 АПК', 'Art. 125 APC', false)),
  ...both('close', { unit: 'months', count: 1 }, HOUSE_RULE),
  // The АПК gives 14 days for appeals, too, but speaks of other decisions.
  ...both('appeal', { unit: 'days', count: 14 }, HOUSE_RULE),
  row('extend_to', 'recommendation', { unit: 'months', count: 6 }, law('чл. 118 АПК', 'Art. 118 APC')),
  row('extend_by', 'signal', { unit: 'months', count: 1 }, law('чл. 121 АПК', 'Art. 121 APC')),
];

/** With the holidays of the law alone. */
export const RULES_OF_TODAY: TermRules = { terms: TERMS_OF_TODAY, exceptions: [] };
