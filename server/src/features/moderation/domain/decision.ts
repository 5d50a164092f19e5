import { failure, type FieldError, type Result, success } from '../../../kernel/problem.js';
import { leftOpen, type Reason } from '../../reasons/domain/index.js';
import { changes, opinions, problems, type Submission } from '../../submissions/domain/index.js';
import { type CaseSpans, caseSpanFaults, isEmpty, redactCase } from './case-redactions.js';
import { isInConflict, type RoutingTarget } from './conflict-of-interest.js';
import { moderationFault } from './moderation-rules.js';

export const DECISIONS = ['publish', 'publish_redacted', 'reject', 'route'] as const;
/** What a moderator decides on the text of a case and on its way to a department. */
export type Decision = (typeof DECISIONS)[number];

/** A decision as it was put; what a decision does not need is null. */
export interface DecisionForm {
  readonly decision: Decision;
  /** A reason that holds today and that a moderator may choose. */
  readonly reason: Pick<Reason, 'code' | 'effect'> | null;
  /** What the author is told, word for word. */
  readonly note: string | null;
  readonly publicTitle: string | null;
  readonly publicText: string | null;
  /** What is taken out of the original, in place of a public text that somebody wrote. */
  readonly redactions: CaseSpans | null;
  /** Where the case goes, in the same step, whatever becomes of its text. */
  readonly target: RoutingTarget | null;
}

type Move = (submission: Submission, at: Date) => Result<changes.CaseChange>;

const must = (form: DecisionForm, field: keyof DecisionForm, error: FieldError): FieldError[] => (form[field] === null ? [error] : []);

/** What each decision cannot do without. A new decision does not compile until its needs stand here. */
const NEEDS: Readonly<Record<Decision, (form: DecisionForm, submission: Submission) => FieldError[]>> = {
  publish: (form, submission) => [
    ...differs('/publicTitle', form.publicTitle, submission.title),
    ...differs('/publicText', form.publicText, submission.text),
    ...(form.redactions === null || isEmpty(form.redactions) ? [] : [moderationFault('/redactions', 'not_as_written')]),
  ],
  publish_redacted: (form, submission) => (form.redactions === null ? needsText(form) : fitsOriginal(form, form.redactions, submission)),
  reject: (form) => [
    ...must(form, 'reason', moderationFault('/reasonCode', 'reason_required')),
    ...must(form, 'note', moderationFault('/note', 'note_required')),
  ],
  route: (form) => must(form, 'target', moderationFault('/department', 'choose')),
};

/** A text with a place that nobody filled in is not ready to be sent. */
function unfinished(note: string | null): FieldError[] {
  const open = leftOpen(note ?? '');
  return open.length === 0 ? [] : [moderationFault('/note', 'note_unfinished', { open: open.join(', ') })];
}

const needsText = (form: DecisionForm): FieldError[] => [
  ...must(form, 'publicTitle', moderationFault('/publicTitle', 'public_text_required')),
  ...must(form, 'publicText', moderationFault('/publicText', 'public_text_required')),
];

/** A public text follows from the original and its redactions, or somebody wrote it: never both. */
function fitsOriginal({ publicTitle, publicText }: DecisionForm, redactions: CaseSpans, original: Submission): FieldError[] {
  if (publicTitle !== null || publicText !== null) return [moderationFault('/redactions', 'redactions_or_text')];
  return isEmpty(redactions) ? [moderationFault('/redactions', 'redactions_empty')] : caseSpanFaults(original, redactions, '/redactions');
}

/** "As written" and another text contradict each other: to publish the original then would publish what was to be hidden. */
const differs = (pointer: string, given: string | null, original: string): FieldError[] =>
  given === null || given === original ? [] : [moderationFault(pointer, 'not_as_written')];

/**
 * The changes that the decision makes, in their order; each one is decided on the case as the one before leaves it.
 * 422 when the decision is incomplete, 409 for a conflict of interest or when the state does not allow it.
 */
export function decide(submission: Submission, form: DecisionForm, at: Date): Result<changes.CaseChange[]> {
  const errors = [...NEEDS[form.decision](form, submission), ...unfinished(form.note)];
  if (errors.length > 0) return failure(problems.DECISION_INVALID, { errors });
  if (form.target && isInConflict(submission.about, form.target)) return failure(problems.CONFLICT_OF_INTEREST);
  const decided: changes.CaseChange[] = [];
  let current = submission;
  for (const move of movesOf(submission, form)) {
    const change = move(current, at);
    if (!change.ok) return change;
    decided.push(change.value);
    current = { ...current, ...change.value.patch };
  }
  return success(decided);
}

function movesOf(submission: Submission, form: DecisionForm): Move[] {
  const { target } = form;
  if (!target) return textMoves(form);
  // A case that is there already stays; only "route" by itself insists on a way to go.
  const isThere = submission.procedure === 'assigned' && submission.departmentId === target.departmentId;
  if (isThere && form.decision !== 'route') return textMoves(form);
  return [...textMoves(form), (current, at) => changes.assign(current, target.departmentId, at)];
}

function textMoves(form: DecisionForm): Move[] {
  const { reason, note } = form;
  switch (form.decision) {
    case 'publish':
      return [(current, at) => changes.publish(current, null, at)];
    case 'publish_redacted':
      return [(current, at) => changes.publish(current, publicVersion(form, current), at)];
    case 'reject':
      return reason !== null ? [(current, at) => withholding(current, reason, note ?? '', at)] : [];
    case 'route':
      return [];
  }
}

/** Where two have to agree, the first one proposes. */
const withholding = (
  submission: Submission,
  reason: Pick<Reason, 'code' | 'effect'>,
  note: string,
  at: Date,
): Result<changes.CaseChange> =>
  opinions.needsTwo(submission) ? opinions.propose(submission, reason, note) : changes.withhold(submission, reason, at);

/** What the record calls the decision on this case. */
export const actOf = (submission: Submission, decision: Decision): Decision | 'propose_reject' =>
  decision === 'reject' && opinions.needsTwo(submission) ? 'propose_reject' : decision;

function publicVersion({ redactions, publicTitle, publicText }: DecisionForm, original: Submission): changes.PublicText {
  return redactions === null ? { title: publicTitle ?? '', text: publicText ?? '' } : redactCase(original, redactions);
}
