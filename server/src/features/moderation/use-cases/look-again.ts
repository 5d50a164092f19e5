import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Reason, UseReason } from '../../reasons/index.js';
import { access, Cases, changes, opinions, problems, type Submission } from '../../submissions/index.js';
import { openProposal } from '../domain/appeal.js';
import { NOT_YOURS_TO_DECIDE } from '../domain/moderation-problems.js';
import { moderationFault } from '../domain/moderation-rules.js';
import { type DecisionRecord, Decisions } from '../storage/decisions.js';
import { ModerationActs } from './moderation-acts.js';

export const SECOND_LOOKS = ['confirm', 'dispute'] as const;
export type SecondLook = (typeof SECOND_LOOKS)[number];

/**
 * A second moderator agrees that the text be withheld, and the author is told; or does not, and the case is in the queue as before.
 * Publishing it is the other way to disagree. 403, 404, 409 (`action-not-possible`, `not-yours-to-decide`, `case-claimed`), 412, 422.
 */
@Injectable()
export class LookAgain {
  constructor(
    private readonly cases: Cases,
    private readonly decisions: Decisions,
    private readonly reasons: UseReason,
    private readonly acts: ModerationActs,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: StaffActor, look: SecondLook, opinion: string | null, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'second_look', ifMatch);
      const proposal = openProposal(await this.decisions.of(submission.id));
      if (!proposal || !access.isPossible('second_look', submission)) fail(problems.ACTION_NOT_POSSIBLE);
      if (proposal.accountId === actor.accountId) fail(NOT_YOURS_TO_DECIDE);
      const answered = proposal.accountId === null ? [] : [proposal.accountId];
      if (look === 'confirm') {
        const withheld = unwrap(changes.withhold(submission, await this.reasonOf(proposal), this.clock.now(), 'confirm'));
        const { reasonCode, note } = proposal;
        return this.acts.write(submission, [withheld], actor, { decision: 'reject', reasonCode, note, answered });
      }
      if (opinion === null) fail(problems.DECISION_INVALID, { errors: [moderationFault('/note', 'opinion_required')] });
      return this.acts.write(submission, [unwrap(opinions.dispute(submission, opinion))], actor, {
        decision: 'dispute_reject',
        note: opinion,
        answered,
      });
    });
  }

  /** The reason that was proposed, if it holds today; 422 otherwise, and another one has to be proposed. */
  private async reasonOf({ reasonCode }: DecisionRecord): Promise<Reason> {
    const errors = [moderationFault('/look', 'reason_unknown')];
    return (reasonCode === null ? null : await this.reasons.byHand(reasonCode)) ?? fail(problems.DECISION_INVALID, { errors });
  }
}
