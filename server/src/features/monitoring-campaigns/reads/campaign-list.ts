import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { Commitments } from '../../commitments/index.js';
import { shownFiguresOf } from '../domain/figures.js';
import { partOf } from '../domain/item.js';
import type { CampaignRowList } from '../http/campaigns.dto.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { Campaigns } from '../storage/campaigns.js';
import { CampaignCrews } from './campaign-crews.js';
import { headOf } from './campaign-heads.js';
import { OwnCampaigns } from './own-campaigns.js';

const PAGE_SIZE = 20;

/** The campaigns of an organisation, for its members. */
@Injectable()
export class CampaignList {
  constructor(
    private readonly own: OwnCampaigns,
    private readonly campaigns: Campaigns,
    private readonly items: CampaignItems,
    private readonly crews: CampaignCrews,
    private readonly commitments: Commitments,
  ) {}

  /** The newest first. Ten statements at most, however many there are. 403 `not-a-member`, 400 for a cursor that is none. */
  async page(actor: StaffActor, after: string | null): Promise<Paged<CampaignRowList>> {
    const organisation = await this.own.organisation(actor);
    const rows = await this.campaigns.ofOrganisation(organisation.id, after === null ? null : decodeCursor(after), PAGE_SIZE + 1);
    const { shown, last } = cut(rows, PAGE_SIZE);
    const lists = await this.items.ofCampaigns(shown.map(({ id }) => id));
    const crew = await this.crews.of(organisation.id);
    const known = await this.commitments.byIds([...lists.values()].flat().map(({ commitmentId }) => commitmentId));
    const isShown = (id: string): boolean => known.get(id)?.isShown === true;
    const campaigns = shown.map((campaign) => {
      const items = lists.get(campaign.id) ?? [];
      const mine = items.filter((item) => partOf(actor.accountId, item, crew) === 'taken').length;
      return { ...headOf(campaign), items: items.length, read: shownFiguresOf(items, campaign.double, isShown).read, mine };
    });
    return { body: { campaigns }, next: last && encodeCursor(last.position, last.id) };
  }
}
