import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';

declare const brand: unique symbol;
export type CampaignId = string & { readonly [brand]: 'CampaignId' };

/** Limits in characters (Unicode code points), of `items` in points. */
export const LIMITS = {
  ...{ title: { min: 5, max: 200 }, purpose: { min: 20, max: 4_000 }, reason: { min: 20, max: 1_000 } },
  items: 200,
} as const;

/** A campaign lasts at most so long, so that its figures are of one time. */
export const MOST_YEARS = 2;

export const CAMPAIGN_STATES = ['draft', 'running', 'concluded'] as const;
/** A draft is for its organisation alone; a running campaign is announced; of a concluded one everybody reads the result. */
export type CampaignState = (typeof CAMPAIGN_STATES)[number];

/** What an organisation says of its campaign. */
export interface CampaignDetails {
  readonly title: string;
  /** Why it is done and how, in the language that it is written in. */
  readonly purpose: string;
  readonly language: Language;
  /** First and last day on which its points are read, Europe/Sofia. */
  readonly startsOn: CivilDate;
  readonly endsOn: CivilDate;
  /** Whether two members read each point, neither knowing what the other found. */
  readonly double: boolean;
}

/** A list of commitments that one organisation goes through with its members in a period. */
export interface Campaign extends CampaignDetails {
  readonly id: CampaignId;
  /** Part of its address; it never changes. */
  readonly slug: string;
  readonly organisationId: string;
  readonly state: CampaignState;
  /** Grows with every change of the campaign itself; its readings leave it as it is. */
  readonly version: number;
  readonly createdBy: AccountId;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly concludedAt: Date | null;
}
