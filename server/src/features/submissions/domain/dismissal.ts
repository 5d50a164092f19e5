import type { Submission } from './submission.js';

/**
 * Ended by the reason for which the text was withheld: closed without an answer, or, where one was given and the case taken up again, at
 * the instant of the withholding. What was closed with its answer is no dismissal, whatever becomes of its text later.
 */
export const isDismissed = ({
  procedure,
  outcome,
  closedAt,
  withheldAt,
}: Pick<Submission, 'procedure' | 'outcome' | 'closedAt' | 'withheldAt'>): boolean =>
  procedure === 'closed' && (outcome === null || (closedAt !== null && closedAt.getTime() === withheldAt?.getTime()));
