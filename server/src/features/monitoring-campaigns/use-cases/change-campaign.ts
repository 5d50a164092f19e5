import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { FieldError } from '../../../kernel/problem.js';
import { Commitments } from '../../commitments/index.js';
import type { CampaignDetails } from '../domain/campaign.js';
import { campaignFault } from '../domain/campaign-problems.js';
import { faultsOfPeriod } from '../domain/campaign-steps.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { Campaigns } from '../storage/campaigns.js';
import { CampaignChanges, type CampaignRef, refuse } from './campaign-changes.js';

/** Changes a draft, or throws it away. 403 `not-a-member`, 404, 409 `campaign-step`, 412, 422. */
@Injectable()
export class ChangeCampaign {
  constructor(
    private readonly changes: CampaignChanges,
    private readonly campaigns: Campaigns,
    private readonly items: CampaignItems,
    private readonly commitments: Commitments,
  ) {}

  details(actor: StaffActor, ref: CampaignRef, details: CampaignDetails): Promise<void> {
    return this.changes.run('edit', actor, ref, async (campaign) => {
      refuse(faultsOfPeriod(details));
      await this.campaigns.update({ ...campaign, ...details });
      await this.changes.record(actor, 'campaign.changed', campaign);
    });
  }

  /** The whole list, in its order. */
  list(actor: StaffActor, ref: CampaignRef, numbers: readonly number[]): Promise<void> {
    return this.changes.run('edit', actor, ref, async (campaign) => {
      const known = await this.commitments.byNumbers(numbers);
      const shown = numbers.map((number) => known.get(number)).map((commitment) => (commitment?.isShown ? commitment.id : null));
      refuse(numbers.flatMap((number, index) => faultsAt(index, numbers.indexOf(number) < index, shown[index] ?? null)));
      await this.items.replace(
        campaign.id,
        shown.filter((id) => id !== null),
      );
      await this.campaigns.update(campaign);
      await this.changes.record(actor, 'campaign.changed', campaign);
    });
  }

  remove(actor: StaffActor, ref: CampaignRef): Promise<void> {
    return this.changes.run('delete', actor, ref, async (campaign) => {
      await this.campaigns.delete(campaign.id);
      await this.changes.record(actor, 'campaign.deleted', campaign);
    });
  }
}

function faultsAt(index: number, isRepeated: boolean, id: string | null): FieldError[] {
  const pointer = `/commitments/${index}`;
  if (isRepeated) return [campaignFault(pointer, 'listed_twice')];
  return id === null ? [campaignFault(pointer, 'no_such_commitment')] : [];
}
