import type { CivilDate } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { AssessedStep } from '../../commitments/domain/index.js';
import { type CalendarException, dueOn } from '../../work-calendar/index.js';
import { REPLY_DAYS } from './assessment.js';
import { assessmentFault } from './assessment-problems.js';

/** Whether the step is nothing without something that shows it. Of „no evidence“ the text says where it was looked for. */
export const NEEDS_EVIDENCE: Readonly<Record<AssessedStep, boolean>> = {
  no_evidence: false,
  not_started: true,
  limited: true,
  substantial: true,
  complete: true,
};

/** What is wrong with an assessment as a whole. */
export function faultsOfAssessment(step: AssessedStep, items: number): FieldError[] {
  return NEEDS_EVIDENCE[step] && items === 0 ? [assessmentFault('/evidence', 'evidence_needed')] : [];
}

/** Last day on which the municipality may reply to an assessment of that day; on a day of rest it moves to a working one (ГПК чл. 60). */
export const replyUntil = (assessedOn: CivilDate, exceptions: readonly CalendarException[]): CivilDate =>
  dueOn(assessedOn, { unit: 'days', count: REPLY_DAYS }, exceptions).dueOn;
