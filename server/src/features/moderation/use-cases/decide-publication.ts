import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Reason, UseReason } from '../../reasons/index.js';
import { Cases, problems, type Submission } from '../../submissions/index.js';
import { actOf, decide, type DecisionForm } from '../domain/decision.js';
import { moderationFault } from '../domain/moderation-rules.js';
import { ModerationActs } from './moderation-acts.js';
import { type MaterialGiven, PublicMaterial } from './public-material.js';
import { RoutingTargets } from './routing-targets.js';

export interface DecisionGiven extends Omit<DecisionForm, 'target' | 'reason' | 'redactions'>, MaterialGiven {
  /** Code of a reason. */
  readonly reasonCode: string | null;
  /** Slug. */
  readonly department: string | null;
}

/**
 * A moderator publishes, withholds or, where two have to agree, proposes to withhold, or routes a case; the text and the
 * way to a department in one transaction.
 * 403, 404, 409 (state, `conflict-of-interest`), 412 (the case, or its redactions), 422, 503 when too many files are drawn.
 */
@Injectable()
export class DecidePublication {
  constructor(
    private readonly cases: Cases,
    private readonly targets: RoutingTargets,
    private readonly acts: ModerationActs,
    private readonly reasons: UseReason,
    private readonly material: PublicMaterial,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  async run(number: CaseNumber, actor: Actor, asked: DecisionGiven, ifMatch?: string): Promise<Submission> {
    const opened = await this.cases.open(number, actor, asked.decision);
    const act = actOf(opened, asked.decision);
    // What is only proposed shows and hides nothing.
    const given = act === 'propose_reject' ? { ...asked, publicAttachments: null } : asked;
    const copies = await this.material.prepare(opened, given);
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, given.decision, ifMatch);
      const target = given.department === null ? null : await this.targets.named(given.department, submission);
      const reason = await this.chosen(given.reasonCode);
      const decided = unwrap(decide(submission, { ...given, target, reason }, this.clock.now()));
      const isPublished = act === 'publish' || act === 'publish_redacted';
      const publicBefore = await this.material.show(submission, actor, isPublished, given, copies);
      const { reasonCode, note } = given;
      const departmentId = target?.departmentId ?? null;
      return this.acts.write(submission, decided, actor, { decision: act, reasonCode, note, departmentId, publicBefore });
    });
  }

  private async chosen(code: string | null): Promise<Reason | null> {
    if (code === null) return null;
    const errors = [moderationFault('/reasonCode', 'reason_unknown')];
    return (await this.reasons.byHand(code)) ?? fail(problems.DECISION_INVALID, { errors });
  }
}
