import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { secondOpinions } from '../../moderation/index.js';
import { access, opinions, policy, type Submission } from '../../submissions/index.js';
import type { CaseFile } from '../http/case-file.dto.js';

export type SecondOpinions = Pick<CaseFile, 'needsTwo' | 'awaits' | 'appeal' | 'deciders' | 'allowed'>;

/** What stands in a case file about second opinions, and what of it is for this member of staff to decide. */
@Injectable()
export class SecondOpinionDesk {
  constructor(
    private readonly appeals: secondOpinions.Appeals,
    private readonly deciders: secondOpinions.Deciders,
  ) {}

  async of(submission: Submission, staff: StaffActor): Promise<SecondOpinions> {
    const needsTwo = opinions.needsTwo(submission);
    const allowed = access.allowedActions(staff, submission);
    // An official answers the case; what moderators make of its text is not theirs.
    if (!policy.may(staff, 'decide_appeal')) return { needsTwo, awaits: null, appeal: null, deciders: 0, allowed };
    const { awaits } = submission;
    const deciders = awaits === null ? [] : await this.deciders.now(submission);
    const notMine: ReadonlySet<policy.CaseAction> = new Set(
      awaits === null || deciders.includes(staff.accountId) ? [] : (['second_look', 'decide_appeal'] as const),
    );
    const appeal = await this.appealOf(submission);
    return { needsTwo, awaits, appeal, deciders: deciders.length, allowed: allowed.filter((each) => !notMine.has(each)) };
  }

  /** The last one, answered or not. */
  private async appealOf({ id }: Submission): Promise<CaseFile['appeal']> {
    const appeal = (await this.appeals.of(id)).at(-1);
    if (!appeal) return null;
    const { decisionId: against, text, lodgedAt, answer } = appeal;
    return { against, text, lodgedAt: lodgedAt.toISOString(), isAnswered: answer !== null };
  }
}
