import type { Submission } from './submission.js';

/**
 * Ended by the reason for which the text was withheld: closed without an answer, or, where one was given and the case taken up again, after it and at
 * the instant of the withholding. What was closed with its answer is no dismissal, whatever becomes of its text later.
 */
export function isDismissed(submission: Pick<Submission, 'procedure' | 'outcome' | 'answeredAt' | 'closedAt' | 'withheldAt'>): boolean {
  const { procedure, outcome, answeredAt, closedAt, withheldAt } = submission;
  if (procedure !== 'closed') return false;
  if (outcome === null) return true;
  return answeredAt !== null && closedAt !== null && answeredAt < closedAt && closedAt.getTime() === withheldAt?.getTime();
}

/** Whether there is an answer to correct: a dismissed case is closed, too, and an answer before that is not what stands. */
export const hasStandingAnswer = (submission: Parameters<typeof isDismissed>[0]): boolean =>
  (submission.procedure === 'answered' || submission.procedure === 'closed') && !isDismissed(submission);
