import { failure, type Result, success } from '../../../kernel/problem.js';
import type { Reason } from '../../reasons/domain/index.js';
import { type Awaited, type AwaitedAction, awaitedAfter, kept } from './awaited.js';
import type { CaseChange } from './case-change.js';
import { isDismissed } from './dismissal.js';
import * as events from './submission-events.js';
import { PROCEDURE_TABLE } from './submission-lifecycle.js';
import { ACTION_NOT_POSSIBLE } from './submission-problems.js';
import type { Submission } from './submission.js';
import { TWO_PERSON_TOPICS } from './vocabulary.js';

export { isDismissed } from './dismissal.js';

/** Who decides an appeal: another moderator, or where none may, somebody with the role `appeals`. */
export type AppealTo = Extract<Awaited, 'appeal' | 'appeal_outside'>;

type Step = Pick<CaseChange, 'entry' | 'event'>;

/**
 * Whether two moderators have to agree before the text is withheld: what it tells of weighs on those who run the town hall, or what was
 * joined to it does, which has no other place in public.
 */
export const needsTwo = (submission: Pick<Submission, 'kind' | 'topic' | 'twoPersonRepeats'>): boolean =>
  weighsOnTownHall(submission) || submission.twoPersonRepeats > 0;

export const weighsOnTownHall = ({ kind, topic }: Pick<Submission, 'kind' | 'topic'>): boolean =>
  kind === 'signal' && TWO_PERSON_TOPICS.has(topic);

function step(submission: Submission, action: AwaitedAction, { entry, event }: Step, patch: Partial<Submission> = {}): Result<CaseChange> {
  const next = awaitedAfter(submission.awaits, action);
  if (next === null) return failure(ACTION_NOT_POSSIBLE);
  return success({ patch: { ...patch, awaits: kept(next) }, entry, event });
}

/** One moderator would withhold the text; nobody but staff is told until another one agrees. */
export function propose(submission: Submission, { code: reasonCode }: Pick<Reason, 'code'>, note: string): Result<CaseChange> {
  if (submission.publication === 'withheld' || submission.procedure === 'merged') return failure(ACTION_NOT_POSSIBLE);
  return step(submission, 'propose', {
    entry: { type: 'rejection_proposed', isPublic: false, details: { reasonCode, staffNote: note } },
    event: { type: events.REJECTION_PROPOSED, payload: { reasonCode } },
  });
}

/** The second moderator disagrees: the case is in the queue as before, and both opinions stay with it for the staff. */
export function dispute(submission: Submission, opinion: string): Result<CaseChange> {
  return step(submission, 'dispute', {
    entry: { type: 'rejection_disputed', isPublic: false, details: { staffNote: opinion } },
    event: { type: events.REJECTION_DISPUTED, payload: {} },
  });
}

/** The author asks for another decision. What they write stands with the appeal; the history says that, and when. */
export function lodge(submission: Submission, to: AppealTo): Result<CaseChange> {
  if (submission.publication !== 'withheld') return failure(ACTION_NOT_POSSIBLE);
  return step(submission, to === 'appeal' ? 'lodge' : 'lodge_outside', {
    entry: { type: 'appeal_lodged', isPublic: true, details: {} },
    event: { type: events.APPEAL_LODGED, payload: {} },
  });
}

/** Who decides the appeal changes: no moderator may any more, or one may again and nobody else can. */
export function handOn(submission: Submission, to: AppealTo): Result<CaseChange> {
  return step(submission, to === 'appeal' ? 'hand_in' : 'hand_out', {
    entry: { type: 'appeal_handed_on', isPublic: false, details: {} },
    event: { type: events.APPEAL_HANDED_ON, payload: {} },
  });
}

/** The text stays withheld; the author is told why. */
export function uphold(submission: Submission, note: string): Result<CaseChange> {
  return step(submission, 'uphold', {
    entry: { type: 'appeal_upheld', isPublic: true, details: { note } },
    event: { type: events.APPEAL_UPHELD, payload: {} },
  });
}

/**
 * The decision to withhold falls; the publication follows in the same transaction. A case that had ended with that decision goes on
 * from its receipt, with the terms of its receipt, and is routed anew.
 */
export function overturn(submission: Submission, note: string | null): Result<CaseChange> {
  const next = isDismissed(submission) ? PROCEDURE_TABLE[submission.procedure].reinstate : undefined;
  const again = next ? { procedure: next, closedAt: null, departmentId: null, assignedAt: null } : {};
  return step(
    submission,
    'overturn',
    {
      entry: { type: 'appeal_overturned', isPublic: true, details: note === null ? {} : { note } },
      event: { type: events.APPEAL_OVERTURNED, payload: { reinstated: next !== undefined } },
    },
    again,
  );
}
