import { type CivilDate, daysBetween } from '../../../kernel/civil-date.js';
import { isOpen, type Procedure } from './submission-lifecycle.js';
import type { Submission } from './submission.js';

/** Days that the municipality is late with its answer on `today` (Europe/Sofia); 0 while in time or without a clock. */
export function overdueDays(
  submission: { readonly statutory: boolean; readonly procedure: Procedure; readonly decideBy: CivilDate | null },
  today: CivilDate,
): number {
  if (!submission.statutory || submission.decideBy === null || !isOpen(submission.procedure)) return 0;
  return Math.max(0, daysBetween(submission.decideBy, today));
}

/** Whether the clock that runs now had its answer: one from before the author's new facts was of the clock before (АПК чл. 124). */
export const isAnswered = ({ answeredAt, reopenedByAuthorAt }: Pick<Submission, 'answeredAt' | 'reopenedByAuthorAt'>): boolean =>
  answeredAt !== null && (reopenedByAuthorAt === null || answeredAt > reopenedByAuthorAt);
