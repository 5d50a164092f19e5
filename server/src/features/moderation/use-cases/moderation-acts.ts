import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { type AuditRecord, AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/crypto/random.js';
import { Cases, type changes, type Submission } from '../../submissions/index.js';
import type { ModerationAct } from '../domain/moderation-act.js';
import { snapshotOf, UNDOABLE } from '../domain/undo.js';
import { Claims } from '../storage/claims.js';
import type { NewDecision } from '../storage/decisions.js';
import { RegisterEntries } from './register-entries.js';
import { type PublicBefore, Undos } from '../storage/undos.js';

/** Acts that take something from the author: the words as written, the audience, or the procedure here. */
const BEARS_ON_THE_AUTHOR: Readonly<Record<ModerationAct, boolean>> = {
  publish: false,
  publish_redacted: true,
  reject: true,
  route: false,
  propose_reject: true,
  dispute_reject: false,
  uphold_appeal: true,
  overturn_appeal: false,
  forward: true,
  merge: true,
  unmerge: true,
  close: true,
  reopen: false,
};

type Told = Pick<NewDecision, 'decision'> &
  Partial<Pick<NewDecision, 'reasonCode' | 'note' | 'departmentId' | 'appealId'>> & {
    /** Those whose decision this one answers: they may look on, and be in nobody's way. */
    readonly answered?: Iterable<AccountId>;
    /** Files and redactions as they were before the act changed them. */
    readonly publicBefore?: PublicBefore;
    /** What the act changes of another case, which the caller holds; it is told and taken back together with the act. */
    readonly beside?: { readonly submission: Submission; readonly change: changes.CaseChange } | null;
    /** What the audit trail keeps besides: identifiers and codes. */
    readonly audited?: AuditRecord['changes'];
  };

const NOTHING_CHANGED: PublicBefore = { publicAttachments: null, redactions: null };

/** How every act of a moderator is written: the changes of the case, the decision with its reason, the way back, the audit trail. */
@Injectable()
export class ModerationActs {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: RegisterEntries,
    private readonly undos: Undos,
    private readonly claims: Claims,
    private readonly audit: AuditTrail,
    private readonly config: Config,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction; returns the case as it is now. 409 `case-claimed` when another moderator has it in hand. */
  async write(submission: Submission, decided: readonly changes.CaseChange[], actor: Actor, told: Told): Promise<Submission> {
    await this.claims.settle(submission.id, actor, told.answered);
    const { decision, reasonCode = null, note = null, departmentId = null, appealId = null } = told;
    const { publicBefore = NOTHING_CHANGED, beside = null } = told;
    const id = newId();
    const at = this.clock.now();
    const until = this.undoUntil(decision, actor, at);
    const sending = until ? { id, until } : 'at_once';
    if (beside) await this.cases.apply(beside.submission, beside.change, actor, sending);
    let current = submission;
    for (const change of decided) current = await this.cases.apply(current, change, actor, sending);
    const accountId = actor.kind === 'staff' ? actor.accountId : null;
    await this.decisions.append(submission, { id, at, accountId, decision, reasonCode, note, departmentId, appealId });
    if (until) {
      await this.undos.keep({
        ...{ decisionId: id, submissionId: submission.id, before: snapshotOf(submission, decided), ...publicBefore },
        ...{ versionBefore: submission.version, versionAfter: current.version, undoUntil: until },
      });
    }
    await this.record(submission, current, actor, { decision, reasonCode, audited: told.audited ?? {} });
    return current;
  }

  private undoUntil(decision: ModerationAct, actor: Actor, at: Date): Date | null {
    const { undoMinutes } = this.config;
    // Whoever decides appeals from outside no longer knows the case afterwards, so that there is nothing to undo it from.
    if (actor.kind !== 'staff' || actor.role === 'appeals' || !UNDOABLE[decision] || undoMinutes === 0) return null;
    return new Date(at.getTime() + undoMinutes * 60_000);
  }

  private async record(
    before: Submission,
    now: Submission,
    actor: Actor,
    told: Pick<NewDecision, 'decision' | 'reasonCode'> & { readonly audited: AuditRecord['changes'] },
  ): Promise<void> {
    if (!BEARS_ON_THE_AUTHOR[told.decision]) return;
    await this.audit.append(actor, {
      action: `case.${told.decision}`,
      subjectType: 'submission',
      subjectId: before.id,
      changes: {
        publication: [before.publication, now.publication],
        procedure: [before.procedure, now.procedure],
        reasonCode: told.reasonCode,
        ...told.audited,
      },
    });
  }
}
