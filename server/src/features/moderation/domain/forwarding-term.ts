import { type CivilDate, daysBetween } from '../../../kernel/civil-date.js';
import type { Submission } from '../../submissions/domain/index.js';
import { type CalendarException, dueOn, statutoryTerm } from '../../work-calendar/index.js';

export interface ForwardingTerm {
  /** Last day on which the case goes on in time, Europe/Sofia. */
  readonly dueOn: CivilDate;
  /** Days after it; 0 in time. */
  readonly lateDays: number;
}

/** How the day of a forwarding stands to its term: 7 days from receipt (АПК чл. 112, ал. 1). */
export function forwardingTerm(
  { kind, receivedOn }: Pick<Submission, 'kind' | 'receivedOn'>,
  on: CivilDate,
  exceptions: readonly CalendarException[],
): ForwardingTerm {
  const due = dueOn(receivedOn, statutoryTerm('forward', kind, receivedOn).term, exceptions).dueOn;
  return { dueOn: due, lateDays: Math.max(0, daysBetween(due, on)) };
}
