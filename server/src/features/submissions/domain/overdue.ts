import { type CivilDate, daysBetween } from '../../../kernel/civil-date.js';
import { isOpen, type Procedure } from './submission-lifecycle.js';

/** Days that the municipality is late with its answer on `today` (Europe/Sofia); 0 while in time or without a clock. */
export function overdueDays(
  submission: { readonly statutory: boolean; readonly procedure: Procedure; readonly decideBy: CivilDate | null },
  today: CivilDate,
): number {
  if (!submission.statutory || submission.decideBy === null || !isOpen(submission.procedure)) return 0;
  return Math.max(0, daysBetween(submission.decideBy, today));
}
