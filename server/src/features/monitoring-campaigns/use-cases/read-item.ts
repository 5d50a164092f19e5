import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../platform/crypto/random.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests, NOTHING } from '../../../platform/idempotency/idempotent-requests.js';
import type { Reading } from '../domain/item.js';
import { CampaignCrews } from '../reads/campaign-crews.js';
import { CampaignPoints } from '../reads/campaign-points.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { CampaignChanges } from './campaign-changes.js';
import { requirePeriod, requirePlace } from './place-at-item.js';

export type AskedReading = Pick<Reading, 'step' | 'method' | 'confidence' | 'text'>;

/** A member says what they found of a point, by themselves. Nobody changes that later. */
@Injectable()
export class ReadItem {
  constructor(
    private readonly changes: CampaignChanges,
    private readonly points: CampaignPoints,
    private readonly items: CampaignItems,
    private readonly crews: CampaignCrews,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** Without a place of their own they read on a free one. 404, 409. */
  run(actor: StaffActor, slug: string, number: number, asked: AskedReading, key: IdempotencyKey | null): Promise<void> {
    const { accountId } = actor;
    const work = (): Promise<void> =>
      this.changes.run('read', actor, { slug }, async (campaign) => {
        const { item } = await this.points.openForChange(campaign, number);
        const crew = await this.crews.of(campaign.organisationId);
        requirePeriod(campaign, crew.today);
        requirePlace(accountId, item, campaign.double, crew);
        const { step, method, confidence, text } = asked;
        const said = { step, method, confidence, text, accountId, readAt: this.clock.now() };
        await this.items.read({ id: newId(), itemId: item.id, place: item.readings.length + 1, ...said });
      });
    const request = { scope: `campaign-reading ${accountId} ${slug} ${number}`, key, content: JSON.stringify(asked) };
    return this.requests.once(request, work, NOTHING);
  }
}
