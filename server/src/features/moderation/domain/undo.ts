import type { AccountId } from '../../../kernel/ids.js';
import { failure, type Problem, type Result, success } from '../../../kernel/problem.js';
import { type changes, events, lifecycle, type Submission } from '../../submissions/domain/index.js';
import type { ModerationAct } from './moderation-act.js';
import { DECISION_OVERTAKEN, UNDO_TOO_LATE } from './moderation-problems.js';

/** Which acts can be taken back while nobody was told of them. A new act does not compile until it stands here. */
export const UNDOABLE: Readonly<Record<ModerationAct, boolean>> = {
  publish: true,
  publish_redacted: true,
  reject: true,
  route: true,
  propose_reject: true,
  dispute_reject: true,
  uphold_appeal: true,
  overturn_appeal: true,
  forward: true,
  merge: true,
  // The other case may have ended meanwhile; what belongs together is joined again.
  unmerge: false,
  // Closing has no way back in the lifecycle, so that a slip would stay for good.
  close: true,
  reopen: true,
};

/** Acts by which one person answers another's decision: whoever is answered must not take the answer back. */
const BY_ITS_OWN_HAND: ReadonlySet<ModerationAct> = new Set(['propose_reject', 'dispute_reject', 'uphold_appeal', 'overturn_appeal']);

interface TakenBack {
  readonly decision: ModerationAct;
  readonly accountId: AccountId | null;
  /** `answersProposal`: whether it was the second word on a proposal to withhold, whatever it decided. */
  readonly undo: { readonly answersProposal: boolean } | null;
}

export const mayTakeBack = ({ decision, accountId, undo }: TakenBack, by: AccountId): boolean =>
  accountId === by || !(BY_ITS_OWN_HAND.has(decision) || undo?.answersProposal === true);

/** What a decision found where it changed something; enough to put the case back. */
export type Snapshot = Partial<Submission>;

/** As JSON keeps it: instants are text. */
export type StoredSnapshot = Readonly<Record<string, unknown>>;

type InstantField = { [Field in keyof Submission]-?: Date extends Submission[Field] ? Field : never }[keyof Submission];

/** Every field of a case that holds an instant; one that is missing here does not compile. */
const INSTANTS: Readonly<Record<InstantField, true>> = {
  authorEmailConfirmedAt: true,
  receivedAt: true,
  publishedAt: true,
  withheldAt: true,
  assignedAt: true,
  answeredAt: true,
  closedAt: true,
  endedAt: true,
  reopenedByAuthorAt: true,
};

/** What the fields held that a decision is about to change. The version is not among them: it only grows. */
export function snapshotOf(submission: Submission, decided: readonly changes.CaseChange[]): Snapshot {
  const touched = new Set(decided.flatMap(({ patch }) => Object.keys(patch)));
  touched.delete('version');
  return Object.fromEntries(Object.entries(submission).filter(([field]) => touched.has(field)));
}

export function revive(stored: StoredSnapshot): Snapshot {
  return Object.fromEntries(
    Object.entries(stored).map(([field, value]) => [field, field in INSTANTS && typeof value === 'string' ? new Date(value) : value]),
  );
}

/** A decision that was kept so that it can be taken back. */
export interface KeptDecision {
  readonly before: Snapshot;
  /** Version of the case right after the decision: any other one says that somebody acted since. */
  readonly versionAfter: number;
  readonly undoUntil: Date;
}

/** Why the decision cannot be taken back now; null when it can. */
export function undoRefusal(submission: Submission, kept: Pick<KeptDecision, 'versionAfter' | 'undoUntil'>, now: Date): Problem | null {
  if (submission.version !== kept.versionAfter) return { type: DECISION_OVERTAKEN };
  return kept.undoUntil.getTime() <= now.getTime() ? { type: UNDO_TOO_LATE } : null;
}

/** What everybody reads again once the decision is taken back; it may be another text than was published last. */
function shownAgain({ publication, procedure, publicTitle: title, publicText: text }: Submission): Pick<changes.CaseEntry, 'texts'> {
  return lifecycle.isTextPublic(publication, procedure) && title !== null && text !== null ? { texts: { title, text } } : {};
}

/** Puts the case back as it was before the decision. Nobody but staff is told, since nobody was told of the decision. */
export function undo(submission: Submission, decisionId: string, kept: KeptDecision, now: Date): Result<changes.CaseChange> {
  const refusal = undoRefusal(submission, kept, now);
  if (refusal) return failure(refusal.type);
  return success({
    patch: kept.before,
    entry: { type: 'decision_undone', isPublic: false, details: { decisionId }, ...shownAgain({ ...submission, ...kept.before }) },
    event: { type: events.DECISION_UNDONE, payload: { decisionId } },
  });
}
