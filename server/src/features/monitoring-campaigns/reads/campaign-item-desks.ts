import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { AccountDirectory } from '../../accounts/index.js';
import { CommitmentPresenter } from '../../commitments/index.js';
import type { Campaign } from '../domain/campaign.js';
import { type Crew, freePlaces, heldUntil, isFullyRead, type ItemInWork, outcomeOf, partOf, readingsFor, stateOf } from '../domain/item.js';
import type { CampaignItemDesk, CampaignReading } from '../http/campaign-items.dto.js';
import { CampaignCrews } from './campaign-crews.js';
import { CampaignPoints } from './campaign-points.js';
import { OwnCampaigns } from './own-campaigns.js';

/** What is said on a point, as somebody may see it. */
type Said = Pick<CampaignItemDesk, 'ownReading' | 'readings' | 'settlement' | 'outcome' | 'assessment'>;

/** Of a commitment that is not public no word is read, by members neither. */
const NOTHING_SAID: Said = { ownReading: null, readings: [], settlement: null, outcome: null, assessment: null };

/** A point as a member works on it. */
@Injectable()
export class CampaignItemDesks {
  constructor(
    private readonly own: OwnCampaigns,
    private readonly points: CampaignPoints,
    private readonly crews: CampaignCrews,
    private readonly presenter: CommitmentPresenter,
    private readonly accounts: AccountDirectory,
  ) {}

  /** Fourteen statements at most, however long the list is. 403 `not-a-member`, 404. */
  async read(actor: StaffActor, slug: string, number: number): Promise<CampaignItemDesk> {
    const { organisation, campaign } = await this.own.read(actor, slug);
    const { item, commitment } = await this.points.find(campaign, number);
    const crew = await this.crews.of(organisation.id);
    const [summary = null] = await this.presenter.present([commitment]);
    return {
      ...{ campaign: slug, number, commitment: summary, state: stateOf(item, campaign.double) },
      ...partIn(item, campaign, actor.accountId, crew),
      ...(summary === null ? NOTHING_SAID : await this.said(item, campaign, actor.accountId)),
    };
  }

  private async said(item: ItemInWork, { double }: Campaign, accountId: AccountId): Promise<Said> {
    const seen = readingsFor(item, double, accountId);
    const { settled } = item;
    const names = await this.accounts.names([...seen.map((reading) => reading.accountId), ...(settled ? [settled.accountId] : [])]);
    const person = (id: AccountId) => ({ id, name: names.get(id) ?? '' });
    const readings: CampaignReading[] = seen.map((reading) => {
      const { step, method, confidence, text, readAt } = reading;
      return { step, method, confidence, text, reader: person(reading.accountId), on: civilDateIn(readAt) };
    });
    return {
      ownReading: readings.find(({ reader }) => reader.id === accountId) ?? null,
      readings: isFullyRead(item, double) ? readings : [],
      settlement: settled && {
        ...{ step: settled.step, reason: settled.reason, by: person(settled.accountId), on: civilDateIn(settled.settledAt) },
      },
      ...{ outcome: outcomeOf(item, double), assessment: item.assessmentId },
    };
  }
}

function partIn(
  item: ItemInWork,
  { double }: Campaign,
  accountId: AccountId,
  crew: Crew,
): Pick<CampaignItemDesk, 'own' | 'heldUntil' | 'free'> {
  const own = partOf(accountId, item, crew);
  const hold = item.holds.find((each) => each.accountId === accountId);
  return { own, heldUntil: own === 'taken' && hold ? heldUntil(hold) : null, free: freePlaces(item, double, crew) };
}
