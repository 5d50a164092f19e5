import { type CivilDate, civilDateIn, isAfter } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { failure, type FieldError, type Problem, type Result, success } from '../../../kernel/problem.js';
import { type changes, opinions, problems, type Submission } from '../../submissions/domain/index.js';
import { dueOn, statutoryTerm, type TermRules } from '../../work-calendar/index.js';
import { decide, type DecisionForm } from './decision.js';
import type { ModerationAct } from './moderation-act.js';
import { APPEAL_SPENT, APPEAL_TOO_LATE } from './moderation-problems.js';
import { moderationFault } from './moderation-rules.js';

export const APPEAL_ANSWERS = ['uphold', 'publish', 'publish_redacted'] as const;
/** What becomes of an appeal: the text stays withheld, or is published as written, or redacted. */
export type AppealAnswer = (typeof APPEAL_ANSWERS)[number];

export interface AppealForm extends Omit<DecisionForm, 'decision' | 'reason' | 'target'> {
  readonly answer: AppealAnswer;
}

/** A decision as far as this asks. */
type Taken = { readonly decision: ModerationAct; readonly accountId: AccountId | null; readonly undone: object | null };

const ON_REJECTION: ReadonlySet<ModerationAct> = new Set(['reject', 'propose_reject']);

/** Everybody who decided that the text be withheld, or proposed it: none of them decides the appeal. `decisions` may be in any order. */
export function tookPart(decisions: readonly Taken[]): ReadonlySet<AccountId> {
  const held = decisions.filter(({ decision, undone }) => ON_REJECTION.has(decision) && undone === null);
  return new Set(held.flatMap(({ accountId }) => accountId ?? []));
}

/** The withholding that stands; undefined where there is none. `decisions` is oldest first. */
export const standingRejection = <Decision extends Taken>(decisions: readonly Decision[]): Decision | undefined =>
  decisions.findLast(({ decision, undone }) => decision === 'reject' && undone === null);

/** The proposal that a second moderator is asked about. `decisions` is oldest first, of a case that waits for a second look. */
export const openProposal = <Decision extends Taken>(decisions: readonly Decision[]): Decision | undefined =>
  decisions.findLast(({ decision, undone }) => decision === 'propose_reject' && undone === null);

/** Last day for the appeal against a decision of that instant, Europe/Sofia: a house rule of 14 days, counted as in ГПК чл. 60. */
export function appealBy({ kind }: Pick<Submission, 'kind'>, decidedAt: Date, rules: TermRules): CivilDate {
  const told = civilDateIn(decidedAt);
  return dueOn(told, statutoryTerm('appeal', kind, told, rules.terms).term, rules.exceptions).dueOn;
}

/** Why there is no appeal against the decision now; null when there is. */
export function appealRefusal(
  submission: Pick<Submission, 'kind'>,
  against: { readonly at: Date; readonly isAppealed: boolean },
  now: Date,
  rules: TermRules,
): Problem | null {
  if (against.isAppealed) return { type: APPEAL_SPENT };
  return isAfter(civilDateIn(now), appealBy(submission, against.at, rules)) ? { type: APPEAL_TOO_LATE } : null;
}

/** The last day on which the author can still appeal against the withholding that stands; null when there is no such day any more. */
export function appealOpenUntil(
  submission: Pick<Submission, 'kind' | 'publication'>,
  decisions: readonly (Taken & { readonly id: string; readonly at: Date })[],
  appealed: readonly { readonly decisionId: string }[],
  now: Date,
  rules: TermRules,
): CivilDate | null {
  const against = submission.publication === 'withheld' ? standingRejection(decisions) : undefined;
  if (!against) return null;
  const isAppealed = appealed.some(({ decisionId }) => decisionId === against.id);
  return appealRefusal(submission, { at: against.at, isAppealed }, now, rules) ? null : appealBy(submission, against.at, rules);
}

/** Who decides: a moderator if any may. What went outside stays there while somebody there may decide it. */
export function whoDecides(
  now: opinions.AppealTo | null,
  may: { readonly moderators: number; readonly outside: number },
): opinions.AppealTo {
  if (may.moderators === 0) return 'appeal_outside';
  return now === 'appeal_outside' && may.outside > 0 ? 'appeal_outside' : 'appeal';
}

/** The changes that the answer makes, in their order: 422 when it is incomplete, 409 when no appeal waits. */
export function answerAppeal(submission: Submission, { answer, ...form }: AppealForm, at: Date): Result<changes.CaseChange[]> {
  const { note } = form;
  if (answer === 'uphold') {
    if (note === null) return invalid(moderationFault('/note', 'note_required'));
    const upheld = opinions.uphold(submission, note);
    return upheld.ok ? success([upheld.value]) : upheld;
  }
  const overturned = opinions.overturn(submission, note);
  if (!overturned.ok) return overturned;
  const published = decide({ ...submission, ...overturned.value.patch }, { ...form, decision: answer, reason: null, target: null }, at);
  return published.ok ? success([overturned.value, ...published.value.map(asPartOfAppeal)]) : published;
}

/** The author is told of the appeal, and not of the publication beside it. */
const asPartOfAppeal = (change: changes.CaseChange): changes.CaseChange => ({
  ...change,
  event: { ...change.event, payload: { ...change.event.payload, afterAppeal: true } },
});

const invalid = (...errors: FieldError[]): Result<never> => failure(problems.DECISION_INVALID, { errors });
