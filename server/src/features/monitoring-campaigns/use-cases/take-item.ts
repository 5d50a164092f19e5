import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { Commitments } from '../../commitments/index.js';
import { NO_ITEM_FREE } from '../domain/campaign-problems.js';
import { nextFor, partOf } from '../domain/item.js';
import { CampaignCrews } from '../reads/campaign-crews.js';
import { CampaignPoints } from '../reads/campaign-points.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { CampaignChanges } from './campaign-changes.js';
import { requirePeriod, requirePlace } from './place-at-item.js';

/** Keeps a place at a point for a member while they look into it, so that no two do the same work. */
@Injectable()
export class TakeItem {
  constructor(
    private readonly changes: CampaignChanges,
    private readonly points: CampaignPoints,
    private readonly items: CampaignItems,
    private readonly crews: CampaignCrews,
    private readonly commitments: Commitments,
    private readonly requests: IdempotentRequests,
  ) {}

  /** Taking what you hold changes nothing. 404, 409. */
  take(actor: StaffActor, slug: string, number: number): Promise<void> {
    return this.changes.run('take', actor, { slug }, async (campaign) => {
      const { item, commitment } = await this.points.find(campaign, number);
      if (!commitment.isShown) fail(NOT_FOUND);
      const crew = await this.crews.of(campaign.organisationId);
      requirePeriod(campaign, crew.today);
      requirePlace(actor.accountId, item, campaign.double, crew);
      if (partOf(actor.accountId, item, crew) === 'taken') return;
      await this.items.hold({ itemId: item.id, accountId: actor.accountId, takenOn: crew.today });
    });
  }

  /** Giving back what you do not hold changes nothing. 404, 409. */
  release(actor: StaffActor, slug: string, number: number): Promise<void> {
    return this.changes.run('release', actor, { slug }, async (campaign) => {
      const { item } = await this.points.find(campaign, number);
      await this.items.release(item.id, actor.accountId);
    });
  }

  /** Takes the point to go on with; the number of its commitment. A second click takes no second one. 404, 409. */
  next(actor: StaffActor, slug: string, key: IdempotencyKey | null): Promise<number> {
    const request = { scope: `campaign-next ${actor.accountId} ${slug}`, key, content: '' };
    return this.requests.once(request, () => this.takeNext(actor, slug), { keep: String, recall: async (number) => Number(number) });
  }

  private takeNext(actor: StaffActor, slug: string): Promise<number> {
    return this.changes.run('take', actor, { slug }, async (campaign) => {
      const crew = await this.crews.of(campaign.organisationId);
      requirePeriod(campaign, crew.today);
      const items = await this.items.of(campaign.id);
      const commitments = await this.commitments.byIds(items.map(({ commitmentId }) => commitmentId));
      const shown = items.filter(({ commitmentId }) => commitments.get(commitmentId)?.isShown === true);
      const item = nextFor(actor.accountId, shown, campaign.double, crew) ?? fail(NO_ITEM_FREE);
      await this.items.hold({ itemId: item.id, accountId: actor.accountId, takenOn: crew.today });
      return commitments.get(item.commitmentId)?.number ?? fail(NOT_FOUND);
    });
  }
}
