import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { type Commitment, Commitments } from '../../commitments/index.js';
import { MonitorName } from '../../monitors/index.js';
import { isInPeriod } from '../domain/campaign-steps.js';
import { shownFiguresOf } from '../domain/figures.js';
import { type Crew, freePlaces, type ItemInWork, outcomeOf, partOf, readingsFor, stateOf } from '../domain/item.js';
import type { CampaignDesk, CampaignItem, CampaignMember } from '../http/campaigns.dto.js';
import { CampaignItems } from '../storage/campaign-items.js';
import { CampaignCrews, type NamedCrew } from './campaign-crews.js';
import { headOf } from './campaign-heads.js';
import { OwnCampaigns } from './own-campaigns.js';

/** Who looks, and in what kind of campaign. */
interface View {
  readonly accountId: AccountId;
  readonly double: boolean;
  readonly crew: Crew;
}

/** A campaign as a member works in it: nothing of it tells what, or who, the first reader of a point was before the second one has read it. */
@Injectable()
export class CampaignDesks {
  constructor(
    private readonly own: OwnCampaigns,
    private readonly items: CampaignItems,
    private readonly crews: CampaignCrews,
    private readonly commitments: Commitments,
  ) {}

  /** Ten statements, however long the list is. 403 `not-a-member`, 404. */
  async read(actor: StaffActor, slug: string): Promise<CampaignDesk> {
    const { organisation, campaign } = await this.own.read(actor, slug);
    const items = await this.items.of(campaign.id);
    const crew = await this.crews.of(organisation.id);
    const commitments = await this.commitments.byIds(items.map(({ commitmentId }) => commitmentId));
    const isShown = (id: string): boolean => commitments.get(id)?.isShown === true;
    const view = { accountId: actor.accountId, double: campaign.double, crew };
    return {
      ...{ ...headOf(campaign), purpose: campaign.purpose, version: campaign.version, organisation: MonitorName.of(organisation) },
      ...{ isInPeriod: isInPeriod(campaign, crew.today), itemCount: items.length },
      ...shownFiguresOf(items, campaign.double, isShown),
      members: crew.people.map((person) => memberOf(person, items, view)),
      items: items.flatMap((item) => pointOf(item, commitments.get(item.commitmentId), view)),
    };
  }
}

function memberOf({ id, name }: NamedCrew['people'][number], items: readonly ItemInWork[], view: View): CampaignMember {
  const isYou = id === view.accountId;
  const seen = items.flatMap((item) => readingsFor(item, view.double, view.accountId));
  const taken = items.filter((item) => partOf(id, item, view.crew) === 'taken').length;
  return { id, name, isYou, read: seen.filter(({ accountId }) => accountId === id).length, taken: isYou || !view.double ? taken : null };
}

function pointOf(item: ItemInWork, commitment: Commitment | undefined, { accountId, double, crew }: View): CampaignItem[] {
  if (commitment === undefined) return [];
  const { number, isShown, title } = commitment;
  const work = { state: stateOf(item, double), own: partOf(accountId, item, crew), free: freePlaces(item, double, crew) };
  if (!isShown) return [{ number, title: null, ...work, outcome: null, assessment: null }];
  return [{ number, title, ...work, outcome: outcomeOf(item, double), assessment: item.assessmentId }];
}
