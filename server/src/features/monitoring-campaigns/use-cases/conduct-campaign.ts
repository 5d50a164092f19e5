import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn, isAfter } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { Commitments } from '../../commitments/index.js';
import { CAMPAIGN_EMPTY, CAMPAIGN_NEEDS_TWO, CAMPAIGN_NOT_IN_PERIOD, overWords } from '../domain/campaign-problems.js';
import { faultsOfExtension } from '../domain/campaign-steps.js';
import { readersOf } from '../domain/item.js';
import { CampaignCrews } from '../reads/campaign-crews.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { Campaigns } from '../storage/campaigns.js';
import { CampaignChanges, type CampaignRef, refuse } from './campaign-changes.js';

/** Starts a campaign, gives it more time, and ends it. 403 `not-a-member`, 404, 409, 412, 422. */
@Injectable()
export class ConductCampaign {
  constructor(
    private readonly changes: CampaignChanges,
    private readonly campaigns: Campaigns,
    private readonly items: CampaignItems,
    private readonly commitments: Commitments,
    private readonly crews: CampaignCrews,
    private readonly clock: Clock,
  ) {}

  /** 409 `campaign-empty`, `campaign-needs-two`, and `campaign-not-in-period` when its last day has passed. */
  start(actor: StaffActor, ref: CampaignRef): Promise<void> {
    return this.changes.run('start', actor, ref, async (campaign) => {
      const now = this.clock.now();
      const items = await this.items.of(campaign.id);
      const commitments = await this.commitments.byIds(items.map(({ commitmentId }) => commitmentId));
      if (![...commitments.values()].some(({ isShown }) => isShown)) fail(CAMPAIGN_EMPTY);
      const { members } = await this.crews.of(campaign.organisationId);
      if (members.length < readersOf(campaign.double)) fail(CAMPAIGN_NEEDS_TWO);
      if (isAfter(civilDateIn(now), campaign.endsOn)) fail(CAMPAIGN_NOT_IN_PERIOD, { detail: overWords(campaign.endsOn) });
      await this.campaigns.update({ ...campaign, state: 'running', startedAt: now });
      await this.changes.record(actor, 'campaign.started', campaign, { slug: campaign.slug });
    });
  }

  /** A later last day. */
  extend(actor: StaffActor, ref: CampaignRef, endsOn: CivilDate): Promise<void> {
    return this.changes.run('extend', actor, ref, async (campaign) => {
      refuse(faultsOfExtension(campaign, endsOn));
      await this.campaigns.update({ ...campaign, endsOn });
      await this.changes.record(actor, 'campaign.extended', campaign, { endsOn: [campaign.endsOn, endsOn] });
    });
  }

  /** At any time: what nobody read yet stays unread. */
  conclude(actor: StaffActor, ref: CampaignRef): Promise<void> {
    return this.changes.run('conclude', actor, ref, async (campaign) => {
      await this.items.releaseAll(campaign.id);
      await this.campaigns.update({ ...campaign, state: 'concluded', concludedAt: this.clock.now() });
      await this.changes.record(actor, 'campaign.concluded', campaign, { slug: campaign.slug });
    });
  }
}
