import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { cut, decodeCursor, encodeCursor, type Paged } from '../../../platform/http/paging.js';
import { type Commitment, Commitments } from '../../commitments/index.js';
import { MonitorDirectory, MonitorName, type Organisation } from '../../monitors/index.js';
import type { Campaign } from '../domain/campaign.js';
import { shownFiguresOf } from '../domain/figures.js';
import { type ItemInWork, outcomeOf, stateOf } from '../domain/item.js';
import type { CampaignCard, CampaignCardList, PublicCampaign, PublicCampaignItem } from '../http/campaigns.dto.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { Campaigns } from '../storage/campaigns.js';
import { headOf } from './campaign-heads.js';

const PAGE_SIZE = 20;

/** A point of a concluded campaign with the commitment that it is about, shown or not. */
export interface ReadPoint {
  readonly item: ItemInWork;
  readonly commitment: Commitment;
}

export interface Result {
  readonly campaign: Campaign;
  readonly points: readonly ReadPoint[];
}

type Known = ReadonlyMap<string, Commitment>;

/** Campaigns as everybody reads them: no draft, of a running one no point, and never who read. */
@Injectable()
export class PublicCampaigns {
  constructor(
    private readonly campaigns: Campaigns,
    private readonly items: CampaignItems,
    private readonly commitments: Commitments,
    private readonly monitors: MonitorDirectory,
  ) {}

  /**
   * Concluded ones, the newest first; also of an organisation that has ended. Nine statements, however many there are. 404 when there is no
   * such organisation, 400 for a cursor that is none.
   */
  async page(organisation: string | null, after: string | null): Promise<Paged<CampaignCardList>> {
    const of = organisation === null ? null : ((await this.monitors.bySlug(organisation)) ?? fail(NOT_FOUND));
    const rows = await this.campaigns.concluded(of?.id ?? null, after === null ? null : decodeCursor(after), PAGE_SIZE + 1);
    const { shown, last } = cut(rows, PAGE_SIZE);
    const lists = await this.items.ofCampaigns(shown.map(({ id }) => id));
    const known = await this.commitments.byIds([...lists.values()].flat().map(({ commitmentId }) => commitmentId));
    const organisations = await this.monitors.byIds(shown.map(({ organisationId }) => organisationId));
    const campaigns = shown.flatMap((campaign) =>
      cardOf(campaign, organisations.get(campaign.organisationId), lists.get(campaign.id) ?? [], known),
    );
    return { body: { campaigns }, next: last && encodeCursor(last.position, last.id) };
  }

  /** Eight statements at most. 404 for a draft, as for one that there is not. */
  async read(slug: string): Promise<PublicCampaign> {
    const campaign = await this.campaigns.bySlug(slug);
    if (campaign === null || campaign.state === 'draft') fail(NOT_FOUND);
    const items = await this.items.of(campaign.id);
    const isConcluded = campaign.state === 'concluded';
    const known: Known = isConcluded ? await this.commitments.byIds(items.map(({ commitmentId }) => commitmentId)) : new Map();
    const organisations = await this.monitors.byIds([campaign.organisationId]);
    const [card] = cardOf(campaign, organisations.get(campaign.organisationId), items, known);
    const points = isConcluded ? pointsOf(items, known) : [];
    return { ...(card ?? fail(NOT_FOUND)), purpose: campaign.purpose, items: points.map((point) => itemOf(point, campaign.double)) };
  }

  /** 404 before it is concluded. */
  async result(slug: string): Promise<Result> {
    const campaign = await this.campaigns.bySlug(slug);
    if (campaign?.state !== 'concluded') fail(NOT_FOUND);
    const items = await this.items.of(campaign.id);
    return { campaign, points: pointsOf(items, await this.commitments.byIds(items.map(({ commitmentId }) => commitmentId))) };
  }
}

/** The figures are of what everybody can read, so that everybody can compute them again. */
function cardOf(campaign: Campaign, organisation: Organisation | undefined, items: readonly ItemInWork[], known: Known): CampaignCard[] {
  if (organisation === undefined) return [];
  const isShown = (id: string): boolean => known.get(id)?.isShown === true;
  const figures = campaign.state === 'concluded' ? shownFiguresOf(items, campaign.double, isShown) : { read: null, agreement: null };
  return [{ ...headOf(campaign), organisation: MonitorName.of(organisation), itemCount: items.length, ...figures }];
}

function pointsOf(items: readonly ItemInWork[], known: Known): ReadPoint[] {
  return items.flatMap((item) => {
    const commitment = known.get(item.commitmentId);
    return commitment ? [{ item, commitment }] : [];
  });
}

function itemOf({ item, commitment: { number, isShown, title } }: ReadPoint, double: boolean): PublicCampaignItem {
  if (!isShown) return { number, title: null, state: null, outcome: null, assessment: null };
  return { number, title, state: stateOf(item, double), outcome: outcomeOf(item, double), assessment: item.assessmentId };
}
