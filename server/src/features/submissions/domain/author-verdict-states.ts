import { isDismissed } from './dismissal.js';
import { type Procedure, PROCEDURE_TABLE } from './submission-lifecycle.js';
import type { Submission } from './submission.js';

/** Whether the author may say of the answer that it settles the matter, while the procedure stands so. */
const TAKES_VERDICT: Readonly<Record<Procedure, boolean>> = {
  received: false,
  assigned: false,
  answered: true,
  closed: true,
  reopened: false,
  forwarded: false,
  merged: false,
  withdrawn: false,
};

/** A case that was dismissed is closed, too, and what was answered before is not what ended it. What was erased has no author any more. */
export const takesVerdict = (submission: Submission): boolean => standsAnswered(submission) && submission.erasure === null;

const standsAnswered = (submission: Submission): boolean =>
  TAKES_VERDICT[submission.procedure] && submission.outcome !== null && !isDismissed(submission);

/** Where the author's new facts lead; undefined where they may not, or did so before. */
export const reopenedByAuthor = (submission: Submission): Procedure | undefined =>
  takesVerdict(submission) && submission.reopenedByAuthorAt === null ? PROCEDURE_TABLE[submission.procedure].reopen_by_author : undefined;

/** Whether it goes on, or went, because its author asked for that after an answer, and not for want of powers; see `forward`. */
export const goesOnRequest = (submission: Submission): boolean =>
  submission.forwardingAsked !== null && (standsAnswered(submission) || submission.procedure === 'forwarded');

/** Where an answered case goes when a moderator sends it to whom its author asked for; undefined while nobody asks. */
export const forwardedOnRequest = (submission: Submission): Procedure | undefined =>
  takesVerdict(submission) && submission.forwardingAsked !== null ? PROCEDURE_TABLE[submission.procedure].forward_on_request : undefined;
