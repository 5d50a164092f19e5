import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { failure, type Result, success } from '../../../kernel/problem.js';
import { demandFaults } from './answer-demands.js';
import type { AnswerFile } from './answer-file.js';
import type { AnswerPoint } from './answer-point.js';
import type { AnswerRedaction } from './answer-redaction.js';
import { changes, problems, type Submission, type vocabulary } from '../../submissions/domain/index.js';

/** Limits in characters (Unicode code points) of an answer. Reasons are never empty, whatever the outcome (АПК чл. 123). */
export const ANSWER_LIMITS = {
  text: { min: 20, max: 10_000 },
  correctionNote: { min: 3, max: 2_000 },
  legalGround: { min: 3, max: 500 },
  commitment: { min: 10, max: 500 },
  quote: { min: 1, max: 2_000 },
  reply: { min: 3, max: 4_000 },
  /** How many points, not characters. */
  points: 20,
} as const;

/** What will be done and who answers for it: a department, never a person by name. By when stands in `commitmentDue`. */
export interface Commitment {
  readonly what: string;
  readonly departmentId: DepartmentId;
}

/** What the municipality says. */
export interface Answer {
  readonly outcome: vocabulary.Outcome;
  /** The reasons. */
  readonly text: string;
  /** The article that the refusal rests on, in the official's words. */
  readonly legalGround: string | null;
  /** The day, in Europe/Sofia, on which what was asked for was done. */
  readonly doneOn: CivilDate | null;
  readonly commitment: Commitment | null;
  /** The last day, in Europe/Sofia, by which something will be done. Older answers have it without the rest of a commitment. */
  readonly commitmentDue: CivilDate | null;
  readonly points: readonly AnswerPoint[];
  /** Why there is a new version; null for a first one. */
  readonly correctionNote: string | null;
}

/** One published version of an answer; versions count from 1. */
export interface AnswerVersion extends Answer {
  readonly version: number;
  readonly accountId: AccountId;
  /** The office of the person who answered, as it was called then. */
  readonly office: string;
  readonly publishedAt: Date;
  /** The office of the second person who approved it; null where nobody had to. */
  readonly approvedOffice: string | null;
  /** True where a second person was wanted and there was none. */
  readonly withoutSecond: boolean;
  /** What was taken out of it after it was published; null when nothing. */
  readonly redaction: AnswerRedaction | null;
  readonly files: readonly AnswerFile[];
}

/** An answer with all its versions, oldest first; a case that was reopened has another answer. */
export interface Response {
  readonly id: string;
  readonly submissionId: SubmissionId;
  readonly departmentId: DepartmentId;
  readonly versions: readonly AnswerVersion[];
}

/** Which answer, and which of its versions, is about to be published. */
export interface Place {
  readonly responseId: string;
  readonly version: number;
}

export interface Publishing {
  readonly change: changes.CaseChange;
  readonly place: Place;
}

/**
 * A first answer to an assigned case, or a new version of `latest` once the case is answered; never one over another.
 * `today` is in Europe/Sofia. 422 for what the outcome demands and the answer has not, 409 where the state of the case allows neither.
 */
export function publishAnswer(
  submission: Submission,
  answer: Answer,
  { latest, newId, at, today }: { latest: Place | null; newId: string; at: Date; today: CivilDate },
): Result<Publishing> {
  const errors = demandFaults(answer, today);
  if (errors.length > 0) return failure(problems.DECISION_INVALID, { errors });
  const isCorrection = submission.procedure === 'answered' || submission.procedure === 'closed';
  if (isCorrection && !latest) return failure(problems.ACTION_NOT_POSSIBLE);
  const place: Place =
    isCorrection && latest ? { responseId: latest.responseId, version: latest.version + 1 } : { responseId: newId, version: 1 };
  const given = { responseId: place.responseId, outcome: answer.outcome, commitmentDue: answer.commitmentDue, text: answer.text };
  const change = isCorrection ? changes.correct(submission, given, place.version) : changes.answer(submission, given, at);
  return change.ok ? success({ change: change.value, place }) : change;
}
