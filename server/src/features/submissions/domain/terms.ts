import type { CivilDate } from '../../../kernel/civil-date.js';
import { type CalendarException, dueOn, statutoryTerm } from '../../work-calendar/index.js';
import { isStatutory } from './submit-rules.js';
import type { SubmissionContent, Terms } from './submission.js';

/**
 * The terms that begin with a receipt on `receivedOn` (Europe/Sofia), which is day zero of them all (ГПК чл. 60). The author
 * is told within seven days of the last day for the decision, and not of the decision itself, which nobody knows yet.
 */
export function termsOf(
  content: Pick<SubmissionContent, 'kind' | 'identity' | 'occurredOn'>,
  receivedOn: CivilDate,
  exceptions: readonly CalendarException[] = [],
): Terms {
  return countTerms({ kind: content.kind, statutory: isStatutory(content, receivedOn) }, receivedOn, exceptions);
}

/** The same for a case of which it is settled already whether the law gives it a term. */
export function countTerms(
  { kind, statutory }: Pick<Terms, 'statutory'> & Pick<SubmissionContent, 'kind'>,
  receivedOn: CivilDate,
  exceptions: readonly CalendarException[],
): Terms {
  const count = (event: 'moderate' | 'decide' | 'notify', start: CivilDate): CivilDate =>
    dueOn(start, statutoryTerm(event, kind, start).term, exceptions).dueOn;
  const moderateBy = count('moderate', receivedOn);
  if (!statutory) return { statutory, moderateBy, decideBy: null, notifyBy: null };
  const decideBy = count('decide', receivedOn);
  return { statutory, moderateBy, decideBy, notifyBy: count('notify', decideBy) };
}
