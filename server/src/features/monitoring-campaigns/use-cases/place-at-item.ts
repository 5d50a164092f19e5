import { type CivilDate, isBefore } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { fail, type ProblemType } from '../../../kernel/problem.js';
import type { Campaign } from '../domain/campaign.js';
import { ALREADY_READ, CAMPAIGN_NOT_IN_PERIOD, ITEM_READ, ITEM_TAKEN, notYetWords, overWords } from '../domain/campaign-problems.js';
import { isInPeriod } from '../domain/campaign-steps.js';
import { type Crew, type ItemInWork, obstacleTo } from '../domain/item.js';

const OBSTACLES: Readonly<Record<NonNullable<ReturnType<typeof obstacleTo>>, ProblemType>> = {
  already_read: ALREADY_READ,
  item_read: ITEM_READ,
  item_taken: ITEM_TAKEN,
};

/** 409 `campaign-not-in-period` with the reason, unless points are read on that day. */
export function requirePeriod(campaign: Campaign, today: CivilDate): void {
  if (isInPeriod(campaign, today)) return;
  const isEarly = isBefore(today, campaign.startsOn);
  fail(CAMPAIGN_NOT_IN_PERIOD, { detail: isEarly ? notYetWords(campaign.startsOn) : overWords(campaign.endsOn) });
}

/** 409 unless a place at the point is theirs, or free for them. */
export function requirePlace(accountId: AccountId, item: ItemInWork, double: boolean, crew: Crew): void {
  const obstacle = obstacleTo(accountId, item, double, crew);
  if (obstacle !== null) fail(OBSTACLES[obstacle]);
}
