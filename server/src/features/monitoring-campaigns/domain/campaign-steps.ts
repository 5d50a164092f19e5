import { addYears, type CivilDate, isAfter, isBefore } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import { type Campaign, type CampaignState, MOST_YEARS } from './campaign.js';
import { campaignFault } from './campaign-problems.js';

export const CAMPAIGN_STEPS = [
  ...(['edit', 'delete', 'start', 'extend', 'conclude'] as const),
  ...(['take', 'release', 'read', 'settle', 'publish'] as const),
] as const;
/** What can happen to a campaign; `publish` puts an outcome under the commitment as an assessment of the organisation. */
export type CampaignStep = (typeof CAMPAIGN_STEPS)[number];

/**
 * What is possible where, and where it leads; a pair that is not listed is not possible. What everybody has read of a result never changes
 * under them.
 */
export const STEPS: Readonly<Record<CampaignState, Readonly<Partial<Record<CampaignStep, CampaignState | 'gone'>>>>> = {
  draft: { edit: 'draft', delete: 'gone', start: 'running' },
  running: {
    ...{ extend: 'running', take: 'running', release: 'running', read: 'running', settle: 'running', publish: 'running' },
    conclude: 'concluded',
  },
  concluded: { publish: 'concluded' },
};

export const isPossible = (step: CampaignStep, state: CampaignState): boolean => STEPS[state][step] !== undefined;

type Period = Pick<Campaign, 'startsOn' | 'endsOn'>;

/** Whether points are read on that day (Europe/Sofia): both ends of the period are in it. */
export const isInPeriod = ({ startsOn, endsOn }: Period, day: CivilDate): boolean => !isBefore(day, startsOn) && !isAfter(day, endsOn);

/** What is wrong with a period. */
export function faultsOfPeriod({ startsOn, endsOn }: Period): FieldError[] {
  if (isBefore(endsOn, startsOn)) return [campaignFault('/endsOn', 'ends_before_start')];
  return isAfter(endsOn, addYears(startsOn, MOST_YEARS)) ? [campaignFault('/endsOn', 'period_too_long')] : [];
}

/** What is wrong with another last day: it only ever moves later, as members planned with the one that they knew. */
export function faultsOfExtension(campaign: Period, endsOn: CivilDate): FieldError[] {
  if (!isAfter(endsOn, campaign.endsOn)) return [campaignFault('/endsOn', 'not_later')];
  return faultsOfPeriod({ startsOn: campaign.startsOn, endsOn });
}
