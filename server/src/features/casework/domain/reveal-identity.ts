import { failure, type Result, success } from '../../../kernel/problem.js';
import { access, type changes, events, problems, type Submission } from '../../submissions/domain/index.js';

/** Tells an official who the hidden author is; the author reads that it happened, and the reason. 409 unless the author hides. */
export function revealIdentity(submission: Submission, reason: string): Result<changes.CaseChange> {
  if (!access.isPossible('reveal_identity', submission)) return failure(problems.ACTION_NOT_POSSIBLE);
  return success({
    patch: {},
    entry: { type: 'identity_revealed', isPublic: false, details: { departmentId: submission.departmentId, note: reason } },
    event: { type: events.IDENTITY_REVEALED, payload: { departmentId: submission.departmentId } },
  });
}
