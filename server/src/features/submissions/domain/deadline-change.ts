import type { CivilDate } from '../../../kernel/civil-date.js';
import { failure, type Result, success } from '../../../kernel/problem.js';
import type { CaseChange } from './case-change.js';
import { DEADLINE_EXTENDED } from './submission-events.js';
import { isAnswered } from './overdue.js';
import { isOpen } from './submission-lifecycle.js';
import { ACTION_NOT_POSSIBLE } from './submission-problems.js';
import type { Submission } from './submission.js';

export interface ExtensionGiven {
  readonly extensionId: string;
  /** As the act names it, before a day of rest moves it. */
  readonly lastDay: CivilDate;
  readonly decideBy: CivilDate;
  readonly notifyBy: CivilDate;
}

/** Whether a statutory clock runs that was not answered before: what the municipality reopened has had its term, new facts of the author have not. */
export const hasTermToExtend = (submission: Submission): boolean =>
  submission.statutory && submission.decideBy !== null && !isAnswered(submission) && isOpen(submission.procedure);

/** The superior body gave more time for the decision (АПК чл. 118, 121). Everybody reads the old day and the new one. */
export function extendDeadline(submission: Submission, { extensionId, lastDay, decideBy, notifyBy }: ExtensionGiven): Result<CaseChange> {
  if (!hasTermToExtend(submission)) return failure(ACTION_NOT_POSSIBLE);
  const details = { extensionId, oldDueOn: submission.decideBy, newDueOn: decideBy };
  return success({
    patch: { extendedTo: lastDay, decideBy, notifyBy },
    entry: { type: 'deadline_extended', isPublic: true, details },
    event: { type: DEADLINE_EXTENDED, payload: details },
  });
}
