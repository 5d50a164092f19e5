import type { CampaignDesk, CampaignItem } from '../../../core/api/contract';
import { injectLanguage } from '../../../core/i18n/language';
import { itemLook } from '../../../core/labels/campaign-labels';
import { stepLabels } from '../../../core/labels/step-labels';
import type { RowBadge, RowContent } from '../lists/case-row';

/** The parts of the list of a campaign; the first one is all of it. */
export const ITEM_TABS = ['all', 'mine', 'free', 'disagreed', 'done', 'unpublished'] as const;
export type ItemTab = (typeof ITEM_TABS)[number];

const belongs: Record<ItemTab, (item: CampaignItem) => boolean> = {
  all: () => true,
  mine: ({ own }) => own === 'taken',
  free: ({ own, free }) => own === 'none' && free > 0,
  disagreed: ({ state }) => state === 'disagreed',
  done: ({ outcome }) => outcome !== null,
  unpublished: ({ outcome, assessment }) => outcome !== null && assessment === null,
};

export const itemsOf = (items: readonly CampaignItem[], tab: ItemTab): CampaignItem[] => items.filter((item) => belongs[tab](item));

/** How I stand to a point, where that is something to know. */
function ownBadge({ own, state, free }: CampaignItem): RowBadge[] {
  if (own === 'taken') return [{ text: $localize`:@@staff-campaigns.row.taken:При Вас`, tone: 'info', icon: 'user' }];
  if (own === 'read' && (state === 'open' || state === 'read_once')) {
    return [{ text: $localize`:@@staff-campaigns.row.own:Прочетохте я`, tone: 'neutral', icon: 'check' }];
  }
  if (own === 'none' && free === 0 && state === 'open') {
    return [{ text: $localize`:@@staff-campaigns.row.busy:Взета от други`, tone: 'neutral', icon: 'people' }];
  }
  return [];
}

/** Gives a function that tells a point as a row of the list of its campaign. */
export function injectItemRows(): (campaign: CampaignDesk, item: CampaignItem) => RowContent {
  const language = injectLanguage();
  return (campaign, item) => {
    const { number, title, outcome, assessment } = item;
    const published: RowBadge[] =
      assessment === null ? [] : [{ text: $localize`:@@staff-campaigns.row.published:Публикувана оценка`, tone: 'success', icon: 'eye' }];
    return {
      number: $localize`:@@staff-assess.number:№ ${number}:number:`,
      title: title ?? $localize`:@@staff-campaigns.row.hidden:Вече не е публичен`,
      language: title === null ? language : 'bg',
      link: `/staff/campaigns/${campaign.slug}/items/${number}`,
      about: outcome === null ? [] : [$localize`:@@staff-campaigns.row.outcome:Резултат: ${stepLabels[outcome]}:step:`],
      badges: campaign.state === 'draft' ? [] : [itemLook(item.state, campaign), ...ownBadge(item), ...published],
      facts: [],
    };
  };
}
