import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests, NOTHING } from '../../../platform/idempotency/idempotent-requests.js';
import { ITEM_NOT_DISAGREED } from '../domain/campaign-problems.js';
import { type Settlement, stateOf } from '../domain/item.js';
import { CampaignPoints } from '../reads/campaign-points.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { CampaignChanges } from './campaign-changes.js';

/** Where two readings differ a member says on what the organisation settled, and why: once. */
@Injectable()
export class SettleItem {
  constructor(
    private readonly changes: CampaignChanges,
    private readonly points: CampaignPoints,
    private readonly items: CampaignItems,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** 404, 409 `item-not-disagreed`, also when somebody else was quicker. */
  run(
    actor: StaffActor,
    slug: string,
    number: number,
    { step, reason }: Pick<Settlement, 'step' | 'reason'>,
    key: IdempotencyKey | null,
  ): Promise<void> {
    const { accountId } = actor;
    const work = (): Promise<void> =>
      this.changes.run('settle', actor, { slug }, async (campaign) => {
        const { item } = await this.points.openForChange(campaign, number);
        if (stateOf(item, campaign.double) !== 'disagreed') fail(ITEM_NOT_DISAGREED);
        await this.items.settle(item.id, { step, reason, accountId, settledAt: this.clock.now() });
      });
    const request = { scope: `campaign-settle ${accountId} ${slug} ${number}`, key, content: JSON.stringify([step, reason]) };
    return this.requests.once(request, work, NOTHING);
  }
}
