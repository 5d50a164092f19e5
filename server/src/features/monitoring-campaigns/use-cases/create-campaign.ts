import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../platform/crypto/random.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { slug as latinSlug } from '../../language/index.js';
import type { Campaign, CampaignDetails, CampaignId } from '../domain/campaign.js';
import { faultsOfPeriod } from '../domain/campaign-steps.js';
import { OwnCampaigns } from '../reads/own-campaigns.js';
import { Campaigns } from '../storage/campaigns.js';
import { CampaignChanges, refuse } from './campaign-changes.js';

/** Begins a campaign, as a draft that only members of the organisation see. */
@Injectable()
export class CreateCampaign {
  constructor(
    private readonly own: OwnCampaigns,
    private readonly campaigns: Campaigns,
    private readonly changes: CampaignChanges,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** Its slug. A second click begins nothing more. 403 `not-a-member`, 422. */
  async run(actor: StaffActor, details: CampaignDetails, key: IdempotencyKey | null): Promise<string> {
    const organisation = await this.own.organisation(actor);
    const work = async (): Promise<string> => {
      refuse(faultsOfPeriod(details));
      const id = newId() as CampaignId;
      const campaign: Campaign = {
        ...{ ...details, id, slug: slugOf(details.title, id), organisationId: organisation.id, state: 'draft', version: 1 },
        ...{ createdBy: actor.accountId, createdAt: this.clock.now(), startedAt: null, concludedAt: null },
      };
      await this.campaigns.insert(campaign);
      await this.changes.record(actor, 'campaign.added', campaign);
      return campaign.slug;
    };
    const request = { scope: `campaign ${actor.accountId}`, key, content: JSON.stringify(details) };
    return this.requests.once(request, work, { keep: (slug) => slug, recall: async (slug) => slug });
  }
}

/** With the random end of the id, so that two campaigns of one title have two addresses, and nobody learns of a draft by trying its name. */
const slugOf = (title: string, id: CampaignId): string => `${latinSlug(title, 60) || 'kampania'}-${id.slice(-6)}`;
