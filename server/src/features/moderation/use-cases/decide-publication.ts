import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { AttachmentId, CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Reason, UseReason } from '../../reasons/index.js';
import { Cases, problems, type Submission } from '../../submissions/index.js';
import { decide, type DecisionForm } from '../domain/decision.js';
import { moderationFault } from '../domain/moderation-rules.js';
import { ModerationActs } from './moderation-acts.js';
import { PublicParts } from './public-parts.js';
import { RoutingTargets } from './routing-targets.js';

export interface DecisionGiven extends Omit<DecisionForm, 'target' | 'reason'> {
  /** Code of a reason. */
  readonly reasonCode: string | null;
  /** Slug. */
  readonly department: string | null;
  /** Exactly the files of the case that the public may have from now on; null leaves them as they are. */
  readonly publicAttachments: readonly AttachmentId[] | null;
  /** The version of the case's redactions that the moderator saw; null asks nothing. */
  readonly redactionsVersion: number | null;
}

/**
 * A moderator publishes, withholds or routes a case; the text and the way to a department in one transaction.
 * 403, 404, 409 (state, `conflict-of-interest`), 412 (the case, or its redactions), 422.
 */
@Injectable()
export class DecidePublication {
  constructor(
    private readonly cases: Cases,
    private readonly targets: RoutingTargets,
    private readonly acts: ModerationActs,
    private readonly reasons: UseReason,
    private readonly parts: PublicParts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: Actor, given: DecisionGiven, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, given.decision, ifMatch);
      const { department, publicAttachments, reasonCode, redactionsVersion, ...form } = given;
      const target = department === null ? null : await this.targets.named(department, submission);
      const decided = unwrap(decide(submission, { ...form, target, reason: await this.chosen(reasonCode) }, this.clock.now()));
      const publicBefore = publicAttachments && (await this.parts.showFiles(publicAttachments, submission));
      const { decision, note, redactions } = form;
      if (decision === 'publish' || decision === 'publish_redacted') {
        await this.parts.redact(submission, redactions, redactionsVersion, actor);
      }
      const departmentId = target?.departmentId ?? null;
      return this.acts.write(submission, decided, actor, { decision, reasonCode, note, departmentId, publicBefore });
    });
  }

  private async chosen(code: string | null): Promise<Reason | null> {
    if (code === null) return null;
    const errors = [moderationFault('/reasonCode', 'reason_unknown')];
    return (await this.reasons.byHand(code)) ?? fail(problems.DECISION_INVALID, { errors });
  }
}
