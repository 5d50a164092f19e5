import type { SubmissionId } from '../../../kernel/ids.js';
import { failure, type Result, success } from '../../../kernel/problem.js';
import { type CaseChange, nextProcedure } from './case-change.js';
import * as events from './submission-events.js';
import { ACTION_NOT_POSSIBLE } from './submission-problems.js';
import { publicLogCase } from './submission-lifecycle.js';
import type { Submission } from './submission.js';

type Earlier = Pick<Submission, 'id' | 'logCase' | 'publication' | 'procedure'>;

/** Joins a repeat to the earlier case (АПК чл. 124). */
export function merge(submission: Submission, earlier: Earlier): Result<CaseChange> {
  const { id: into } = earlier;
  const procedure = nextProcedure(submission, 'merge');
  // What is joined to another is never shown by itself: an appeal would be about nothing, and one moderator would answer for the second.
  if (!procedure || into === submission.id || submission.awaits !== null) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { procedure, mergedIntoId: into },
    entry: { type: 'merged', isPublic: true, details: { into }, intoCase: publicLogCase(earlier) },
    event: { type: events.SUBMISSION_MERGED, payload: { into } },
  });
}

/**
 * It was a matter of its own after all: the case is back at the moderators, as after its receipt and with the terms of its receipt, which
 * ran on meanwhile. The department that had it before may be another one's by now, so it is routed anew. The author is told why.
 */
export function unmerge(submission: Submission, note: string | null): Result<CaseChange> {
  const procedure = nextProcedure(submission, 'unmerge');
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  const earlier = submission.mergedIntoId;
  return success({
    patch: { procedure, mergedIntoId: null, departmentId: null, assignedAt: null },
    entry: { type: 'unmerged', isPublic: true, details: { earlier, ...(note === null ? {} : { note }) } },
    event: { type: events.SUBMISSION_UNMERGED, payload: { earlier } },
  });
}

/** What a repeat tells that the earlier case does not (АПК чл. 124), in the moderator's words, for those who answer it. */
export function takeNewFacts(earlier: Submission, facts: string, repeat: SubmissionId): Result<CaseChange> {
  if (earlier.procedure === 'withdrawn' || earlier.procedure === 'merged') return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: {},
    entry: { type: 'new_facts', isPublic: false, details: { repeat, staffNote: facts } },
    event: { type: events.NEW_FACTS_TAKEN, payload: { repeat } },
  });
}
