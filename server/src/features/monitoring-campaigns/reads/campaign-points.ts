import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { type Commitment, Commitments } from '../../commitments/index.js';
import type { Campaign } from '../domain/campaign.js';
import type { ItemInWork } from '../domain/item.js';
import { CampaignItems } from '../storage/campaign-items.js';

/** A point of a campaign with the commitment that it is about. */
export interface Point {
  readonly item: ItemInWork;
  readonly commitment: Commitment;
}

/** Finds the point of a campaign by the number of its commitment. */
@Injectable()
export class CampaignPoints {
  constructor(
    private readonly items: CampaignItems,
    private readonly commitments: Commitments,
  ) {}

  /** Also while the commitment is not public. 404 when it is not on the list. */
  async find(campaign: Campaign, number: number): Promise<Point> {
    return this.on(campaign, (await this.commitments.find(number)) ?? fail(NOT_FOUND));
  }

  /** With the commitment held until the transaction ends, so that no word is added to what is being erased; 404 while it is not public, too. */
  async openForChange(campaign: Campaign, number: number): Promise<Point> {
    return this.on(campaign, await this.commitments.openForChange(number));
  }

  private async on(campaign: Campaign, commitment: Commitment): Promise<Point> {
    const item = (await this.items.of(campaign.id)).find(({ commitmentId }) => commitmentId === commitment.id) ?? fail(NOT_FOUND);
    return { item, commitment };
  }
}
