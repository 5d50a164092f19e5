import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { MonitorDirectory, NOT_A_MEMBER, type Organisation } from '../../monitors/index.js';
import type { Campaign } from '../domain/campaign.js';
import { Campaigns } from '../storage/campaigns.js';

export interface OwnCampaign {
  readonly organisation: Organisation;
  readonly campaign: Campaign;
}

/** The one place that says whose campaigns somebody sees: those of the organisation that they speak for today. */
@Injectable()
export class OwnCampaigns {
  constructor(
    private readonly monitors: MonitorDirectory,
    private readonly campaigns: Campaigns,
  ) {}

  /** @throws ProblemException 403 `not-a-member`. */
  async organisation(actor: StaffActor): Promise<Organisation> {
    return (await this.monitors.ofAccount(actor.accountId)) ?? fail(NOT_A_MEMBER);
  }

  /** @throws ProblemException 403 `not-a-member`; 404 for one that is not theirs, as for one that there is not. */
  async read(actor: StaffActor, slug: string): Promise<OwnCampaign> {
    return this.ofTheirs(actor, () => this.campaigns.bySlug(slug));
  }

  /** The same, held until the caller's transaction ends. */
  async lock(actor: StaffActor, slug: string): Promise<OwnCampaign> {
    return this.ofTheirs(actor, () => this.campaigns.lock(slug));
  }

  private async ofTheirs(actor: StaffActor, find: () => Promise<Campaign | null>): Promise<OwnCampaign> {
    const organisation = await this.organisation(actor);
    const campaign = await find();
    return campaign?.organisationId === organisation.id ? { organisation, campaign } : fail(NOT_FOUND);
  }
}
