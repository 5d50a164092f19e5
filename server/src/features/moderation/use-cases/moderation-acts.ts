import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Cases, type changes, type Submission } from '../../submissions/index.js';
import type { ModerationAct } from '../domain/moderation-act.js';
import { type DecisionRecord, Decisions } from '../storage/decisions.js';

/** Acts that take something from the author: the words as written, the audience, or the procedure here. */
const BEARS_ON_THE_AUTHOR: Readonly<Record<ModerationAct, boolean>> = {
  publish: false,
  publish_redacted: true,
  reject: true,
  route: false,
  forward: true,
  merge: true,
  close: true,
  reopen: false,
};

type Told = Pick<DecisionRecord, 'decision'> & Partial<Pick<DecisionRecord, 'reasonCode' | 'note' | 'departmentId'>>;

/** How every act of a moderator is written: the changes of the case, the decision with its reason, the audit trail. */
@Injectable()
export class ModerationActs {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction; returns the case as it is now. */
  async write(submission: Submission, decided: readonly changes.CaseChange[], actor: Actor, told: Told): Promise<Submission> {
    let current = submission;
    for (const change of decided) current = await this.cases.apply(current, change, actor);
    const { decision, reasonCode = null, note = null, departmentId = null } = told;
    const accountId = actor.kind === 'staff' ? actor.accountId : null;
    await this.decisions.append(submission.id, { at: this.clock.now(), accountId, decision, reasonCode, note, departmentId });
    if (BEARS_ON_THE_AUTHOR[decision]) {
      await this.audit.append(actor, {
        action: `case.${decision}`,
        subjectType: 'submission',
        subjectId: submission.id,
        changes: {
          publication: [submission.publication, current.publication],
          procedure: [submission.procedure, current.procedure],
          reasonCode,
        },
      });
    }
    return current;
  }
}
