import type { CivilDate } from '../../../kernel/civil-date.js';
import { dueOn, skipRest, statutoryTerm, type TermRules } from '../../work-calendar/index.js';
import { isStatutory } from './submit-rules.js';
import { isAnswered } from './overdue.js';
import { isOpen } from './submission-lifecycle.js';
import type { Submission, SubmissionContent, Terms } from './submission.js';

/**
 * The terms that begin with a receipt on `receivedOn` (Europe/Sofia), which is day zero of them all (ГПК чл. 60). The author
 * is told within seven days of the last day for the decision, and not of the decision itself, which nobody knows yet.
 */
export function termsOf(
  content: Pick<SubmissionContent, 'kind' | 'identity' | 'occurredOn'>,
  receivedOn: CivilDate,
  rules: TermRules,
): Terms {
  return countTerms({ kind: content.kind, statutory: isStatutory(content, receivedOn), extendedTo: null }, receivedOn, rules);
}

/**
 * The same for a case of which it is settled already whether the law gives it a term, and how far that was extended. All its terms are
 * those that held on the day of its receipt: a row that changes later moves nothing that was counted.
 */
export function countTerms(
  { kind, statutory, extendedTo }: Pick<Terms, 'statutory' | 'extendedTo'> & Pick<SubmissionContent, 'kind'>,
  receivedOn: CivilDate,
  { terms, exceptions }: TermRules,
): Terms {
  const count = (event: 'moderate' | 'decide' | 'notify', start: CivilDate): CivilDate =>
    dueOn(start, statutoryTerm(event, kind, receivedOn, terms).term, exceptions).dueOn;
  const moderateBy = count('moderate', receivedOn);
  if (!statutory) return { statutory, moderateBy, extendedTo: null, decideBy: null, notifyBy: null };
  const decideBy = extendedTo === null ? count('decide', receivedOn) : skipRest(extendedTo, exceptions).on;
  return { statutory, moderateBy, extendedTo, decideBy, notifyBy: count('notify', decideBy) };
}

export type CountedCase = Terms & Pick<Submission, 'kind' | 'publication' | 'receivedOn' | 'clockStartedOn'>;

/** The terms of a case under the calendar of now, an extended one from the day that the extension named. */
export function countAgain(before: CountedCase, rules: TermRules): Terms {
  const { moderateBy } = countTerms(before, before.receivedOn, rules);
  const terms = { ...countTerms(before, before.clockStartedOn, rules), moderateBy };
  // Once somebody decided on the text, that day is what the decision was measured by.
  return before.publication === 'pending' ? terms : { ...terms, moderateBy: before.moderateBy };
}

/**
 * The terms of a case that comes back with `patch`: to where an answer is owed, or to where its text is undecided. While it was away it was
 * not counted again with the others, whatever became of the calendar. Null for one that does not come back, or was answered on this clock.
 */
export function termsOnReturn(before: Submission, patch: Partial<Submission>, rules: TermRules): Terms | null {
  const after = { ...before, ...patch };
  if (!isOpen(after.procedure) || isAnswered(after)) return null;
  const wasAway = !isOpen(before.procedure) || (before.publication !== 'pending' && after.publication === 'pending');
  return wasAway ? countAgain(after, rules) : null;
}
