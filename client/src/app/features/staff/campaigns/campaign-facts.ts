import type { CampaignDesk } from '../../../core/api/contract';
import { injectDateFormat } from '../../../core/i18n/dates';
import { injectLanguage } from '../../../core/i18n/language';
import { plural } from '../../../core/i18n/numbers';
import { daysUntil, todayInSofia } from '../lists/due';

type Dated = Pick<CampaignDesk, 'startsOn' | 'endsOn'>;

/** Where today stands towards the period of a campaign, Europe/Sofia. */
export type Phase = 'before' | 'within' | 'after';

export function phaseOf({ startsOn, endsOn }: Dated, today: string): Phase {
  if (today < startsOn) return 'before';
  return today > endsOn ? 'after' : 'within';
}

/** Gives what a campaign is in words: its period, how often each item is read, and how long there still is. */
export function injectCampaignFacts() {
  const language = injectLanguage();
  const date = injectDateFormat();
  const today = todayInSofia(new Date());

  function left(campaign: Dated & Pick<CampaignDesk, 'state'>): string {
    if (campaign.state !== 'running') return '';
    const phase = phaseOf(campaign, today);
    if (phase === 'before') return $localize`:@@staff-campaigns.left.before:чете се от ${date(campaign.startsOn, 'short')}:day:`;
    if (phase === 'after') return $localize`:@@staff-campaigns.left.after:периодът изтече`;
    const days = daysUntil(campaign.endsOn, today);
    if (days === 0) return $localize`:@@staff-campaigns.left.today:днес е последният ден`;
    return plural(days, language, {
      one: $localize`:@@staff-campaigns.left.one:остава ${days}:days: ден`,
      other: $localize`:@@staff-campaigns.left.other:остават ${days}:days: дни`,
    });
  }

  return {
    phase: (campaign: Dated): Phase => phaseOf(campaign, today),
    left,
    period: ({ startsOn, endsOn }: Dated): string => `${date(startsOn, 'short')} – ${date(endsOn, 'short')}`,
    readings: ({ double }: Pick<CampaignDesk, 'double'>): string =>
      double
        ? $localize`:@@staff-campaigns.readings.two:два независими прочита на точка`
        : $localize`:@@staff-campaigns.readings.one:един прочит на точка`,
  };
}
