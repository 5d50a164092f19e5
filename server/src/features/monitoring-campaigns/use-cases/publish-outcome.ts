import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests, NOTHING } from '../../../platform/idempotency/idempotent-requests.js';
import { type AskedAssessment, Assess } from '../../assessments/index.js';
import { campaignFault, ITEM_WITHOUT_OUTCOME, OUTCOME_PUBLISHED } from '../domain/campaign-problems.js';
import { outcomeOf } from '../domain/item.js';
import { CampaignPoints } from '../reads/campaign-points.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { CampaignChanges, refuse } from './campaign-changes.js';

/** What was agreed or settled on a point becomes an assessment of the organisation, with evidence and under all its rules. */
@Injectable()
export class PublishOutcome {
  constructor(
    private readonly changes: CampaignChanges,
    private readonly points: CampaignPoints,
    private readonly items: CampaignItems,
    private readonly assess: Assess,
    private readonly requests: IdempotentRequests,
  ) {}

  /** 404, 409 `item-without-outcome`, `outcome-published` or as {@link Assess} has them, 422. */
  run(actor: StaffActor, slug: string, number: number, asked: AskedAssessment, key: IdempotencyKey | null): Promise<void> {
    const work = (): Promise<void> =>
      this.changes.run('publish', actor, { slug }, async (campaign) => {
        const { item } = await this.points.openForChange(campaign, number);
        const outcome = outcomeOf(item, campaign.double) ?? fail(ITEM_WITHOUT_OUTCOME);
        if (item.assessmentId !== null) fail(OUTCOME_PUBLISHED);
        if (asked.step !== outcome) refuse([campaignFault('/step', 'not_the_outcome')]);
        await this.items.link(item.id, await this.assess.run(actor, number, asked, null));
      });
    const request = { scope: `campaign-assessment ${actor.accountId} ${slug} ${number}`, key, content: JSON.stringify(asked) };
    return this.requests.once(request, work, NOTHING);
  }
}
