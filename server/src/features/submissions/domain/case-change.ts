import type { CivilDate } from '../../../kernel/civil-date.js';
import type { EventValue } from '../../../kernel/domain-event.js';
import type { DepartmentId, LogCase } from '../../../kernel/ids.js';
import { failure, type Result, success } from '../../../kernel/problem.js';
import type { Reason } from '../../reasons/domain/index.js';
import type { CommittedTexts } from '../../transparency-log/domain/index.js';
import { type AwaitedAction, awaitedAfter, kept, type Waiting } from './awaited.js';
import { hasStandingAnswer } from './dismissal.js';
import type { SubmissionEvent } from './submission-events.js';
import * as events from './submission-events.js';
import {
  type Procedure,
  type ProcedureAction,
  PROCEDURE_TABLE,
  type Publication,
  type PublicationAction,
  PUBLICATION_TABLE,
} from './submission-lifecycle.js';
import { ACTION_NOT_POSSIBLE } from './submission-problems.js';
import type { Submission } from './submission.js';
import type { TimelineType } from './timeline.js';
import type { Outcome } from './vocabulary.js';
import { forwardedOnRequest } from './author-verdict-states.js';

/** One line of a case's history. `details` hold identifiers and codes; free text only where the author may read it. */
export interface CaseEntry {
  readonly type: TimelineType;
  readonly isPublic: boolean;
  readonly details: Readonly<Record<string, EventValue>>;
  /** What can be read from this line on, for the transparency log to commit to; not kept with the history. */
  readonly texts?: CommittedTexts;
  /** What the other case is called there, where the line is about two; null while nobody may know that one. */
  readonly intoCase?: LogCase | null;
}

/** A decided change: what becomes of the row, what the history says, which event is raised. */
export interface CaseChange {
  readonly patch: Partial<Submission>;
  readonly entry: CaseEntry;
  readonly event: { readonly type: SubmissionEvent; readonly payload: Readonly<Record<string, EventValue>> };
}

const nextPublication = (submission: Submission, action: PublicationAction): Publication | undefined =>
  PUBLICATION_TABLE[submission.publication][action];

export const nextProcedure = (submission: Submission, action: ProcedureAction): Procedure | undefined =>
  PROCEDURE_TABLE[submission.procedure][action];

/** What the case waits for after that step; nothing where it stays as it was. */
const awaiting = ({ awaits }: Submission, next: Waiting): Partial<Submission> => (kept(next) === awaits ? {} : { awaits: kept(next) });

export interface PublicText {
  readonly title: string;
  readonly text: string;
}

/** Makes the text public as written, or `redacted`. A case that was withdrawn stays as it is, and one whose appeal waits. */
export function publish(submission: Submission, redacted: PublicText | null, at: Date): Result<CaseChange> {
  const publication = nextPublication(submission, 'publish');
  const waiting = awaitedAfter(submission.awaits, 'decide_text');
  if (!publication || waiting === null || submission.procedure === 'withdrawn') return failure(ACTION_NOT_POSSIBLE);
  const { title, text } = redacted ?? submission;
  return success({
    patch: {
      publication,
      publicTitle: title,
      publicText: text,
      redacted: redacted !== null,
      publishedAt: submission.publishedAt ?? at,
      withheldReason: null,
      ...awaiting(submission, waiting),
    },
    entry: {
      // After a successful appeal everybody may read it for the first time.
      type: submission.publishedAt === null ? 'published' : 'published_again',
      isPublic: true,
      details: { redacted: redacted !== null },
      texts: { title, text },
    },
    event: { type: events.SUBMISSION_PUBLISHED, payload: { redacted: redacted !== null } },
  });
}

/** Keeps the text from the public, at once or by `confirm`ing a proposal; a reason that leaves nothing to decide also ends the procedure, for good whatever becomes of the reason. */
export function withhold(
  submission: Submission,
  { code: reasonCode, effect }: Pick<Reason, 'code' | 'effect'>,
  at: Date,
  step: Extract<AwaitedAction, 'propose' | 'confirm'> = 'propose',
): Result<CaseChange> {
  const publication = nextPublication(submission, 'withhold');
  if (!publication || awaitedAfter(submission.awaits, step) === null || submission.procedure === 'merged')
    return failure(ACTION_NOT_POSSIBLE);
  const ended = effect === 'ends' ? nextProcedure(submission, 'dismiss') : undefined;
  return success({
    patch: {
      ...{ publication, withheldAt: at, withheldReason: reasonCode },
      ...(ended ? { procedure: ended, closedAt: at } : {}),
      ...awaiting(submission, 'nobody'),
    },
    entry: { type: 'withheld', isPublic: true, details: { reasonCode } },
    event: { type: events.SUBMISSION_WITHHELD, payload: { reasonCode, ended: ended !== undefined } },
  });
}

/** Hands the case to a department, for the first time or from another one. The clock does not move. */
export function assign(submission: Submission, departmentId: DepartmentId, at: Date): Result<CaseChange> {
  const procedure = nextProcedure(submission, 'assign');
  if (!procedure || (submission.departmentId === departmentId && submission.procedure === 'assigned')) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { procedure, departmentId, assignedAt: at },
    entry: { type: 'assigned', isPublic: true, details: { departmentId } },
    event: { type: events.SUBMISSION_ASSIGNED, payload: { departmentId, from: submission.departmentId } },
  });
}

/** The department gives the case back to the moderators, with a reason that staff read. */
export function handBack(submission: Submission, reason: string): Result<CaseChange> {
  const procedure = nextProcedure(submission, 'hand_back');
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { procedure, departmentId: null, assignedAt: null },
    entry: { type: 'handed_back', isPublic: true, details: { departmentId: submission.departmentId, staffNote: reason } },
    event: { type: events.SUBMISSION_HANDED_BACK, payload: { departmentId: submission.departmentId } },
  });
}

export interface AnswerGiven {
  readonly responseId: string;
  readonly outcome: Outcome;
  readonly commitmentDue: CivilDate | null;
  /** Its words, as they are published. */
  readonly text: string;
}

/** A published version of an answer. */
export interface AnswerPlace {
  readonly responseId: string;
  readonly version: number;
}

/** The municipality answered (АПК чл. 123). */
export function answer(submission: Submission, given: AnswerGiven, at: Date): Result<CaseChange> {
  const procedure = nextProcedure(submission, 'answer');
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  const details = { responseId: given.responseId, outcome: given.outcome, commitmentDue: given.commitmentDue };
  return success({
    // What its author wished for was about the answer before.
    patch: { procedure, answeredAt: at, outcome: given.outcome, forwardingAsked: null },
    entry: {
      ...{ type: 'answered', isPublic: true, texts: { answer: given.text } },
      details: { ...details, departmentId: submission.departmentId },
    },
    event: { type: events.SUBMISSION_ANSWERED, payload: details },
  });
}

/** A new version of an answer that stands. The earlier version stays readable. */
export function correct(submission: Submission, given: AnswerGiven, version: number): Result<CaseChange> {
  if (!hasStandingAnswer(submission)) return failure(ACTION_NOT_POSSIBLE);
  const details = { responseId: given.responseId, outcome: given.outcome, commitmentDue: given.commitmentDue, version };
  return success({
    patch: { outcome: given.outcome },
    entry: {
      ...{ type: 'corrected', isPublic: true, texts: { answer: given.text } },
      details: { ...details, departmentId: submission.departmentId },
    },
    event: { type: events.SUBMISSION_CORRECTED, payload: details },
  });
}

/**
 * Takes something out of a published answer, or puts it back. The public learns that and when, the staff also why. `text` is what everybody
 * reads of it afterwards; null when its words stay as they are.
 */
export function redactAnswer(
  submission: Submission,
  { responseId, version }: AnswerPlace,
  reason: string,
  text: string | null,
): Result<CaseChange> {
  if (submission.answeredAt === null) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: {},
    entry: {
      ...{ type: 'answer_redacted', isPublic: true, details: { responseId, version, staffNote: reason } },
      ...(text === null ? {} : { texts: { answer: text } }),
    },
    event: { type: events.ANSWER_REDACTED, payload: { responseId, version } },
  });
}

export function close(submission: Submission, at: Date): Result<CaseChange> {
  const procedure = nextProcedure(submission, 'close');
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { procedure, closedAt: at },
    entry: { type: 'closed', isPublic: true, details: {} },
    event: { type: events.SUBMISSION_CLOSED, payload: {} },
  });
}

/** The answer did not settle the matter: the case is open again, and the earlier due date stays in sight. */
export function reopen(submission: Submission, note: string): Result<CaseChange> {
  const procedure = nextProcedure(submission, 'reopen');
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { procedure },
    entry: { type: 'reopened', isPublic: true, details: { note } },
    event: { type: events.SUBMISSION_REOPENED, payload: {} },
  });
}

/** Sends the case to the authority that is competent (АПК чл. 112), `lateDays` days after the term for it, or where its author asked. */
export function forward(submission: Submission, authorityId: string, note: string, lateDays = 0): Result<CaseChange> {
  const onRequest = forwardedOnRequest(submission);
  const procedure = nextProcedure(submission, 'forward') ?? onRequest;
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  return success({
    // Why it went is read from the wish, which is kept with that alone.
    patch: { procedure, forwardedToId: authorityId, ...(onRequest === undefined ? { forwardingAsked: null } : {}) },
    entry: { type: 'forwarded', isPublic: true, details: { authorityId, note, ...(lateDays > 0 ? { lateDays } : {}) } },
    event: { type: events.SUBMISSION_FORWARDED, payload: { authorityId, ...(onRequest === undefined ? {} : { onRequest: true }) } },
  });
}

/**
 * The author takes the submission back, with a reason for the staff if they like. What was published stays as a tombstone
 * with its date: the text is the author's, and is no longer shown (reads/public-visibility.ts).
 */
export function withdraw(submission: Submission, reason: string | null = null): Result<CaseChange> {
  const procedure = nextProcedure(submission, 'withdraw');
  if (!procedure) return failure(ACTION_NOT_POSSIBLE);
  return success({
    patch: { procedure, ...awaiting(submission, 'nobody') },
    entry: { type: 'withdrawn', isPublic: true, details: reason === null ? {} : { staffNote: reason } },
    event: { type: events.SUBMISSION_WITHDRAWN, payload: {} },
  });
}
