import { type CivilDate, daysBetween } from '../../../kernel/civil-date.js';
import { clock, type Submission } from '../../submissions/domain/index.js';
import { dueOn, statutoryTerm, type TermRules } from '../../work-calendar/index.js';

export interface ForwardingTerm {
  /** Last day on which the case goes on in time, Europe/Sofia. */
  readonly dueOn: CivilDate;
  /** Days after it; 0 in time. */
  readonly lateDays: number;
}

type Forwarded = Pick<Submission, 'kind' | 'clockStartedOn' | 'answeredAt' | 'reopenedByAuthorAt'>;

/**
 * How the day of a forwarding stands to its term: 7 days from receipt, or from the new facts with which the author reopened the case
 * (АПК чл. 112, ал. 1). What was answered is not late when it goes on to whom its author asked for.
 */
export function forwardingTerm(submission: Forwarded, on: CivilDate, { terms, exceptions }: TermRules): ForwardingTerm {
  const { kind, clockStartedOn } = submission;
  const due = dueOn(clockStartedOn, statutoryTerm('forward', kind, clockStartedOn, terms).term, exceptions).dueOn;
  return { dueOn: due, lateDays: clock.isAnswered(submission) ? 0 : Math.max(0, daysBetween(due, on)) };
}
