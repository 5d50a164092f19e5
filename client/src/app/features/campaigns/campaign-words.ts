import type { CampaignCard, Language } from '../../core/api/contract';
import { injectEntryWords } from '../../core/commitments/entry-words';
import { injectDateFormat } from '../../core/i18n/dates';
import { injectLanguage } from '../../core/i18n/language';
import { formatNumber, formatShare, plural } from '../../core/i18n/numbers';

/** A text, and its language where that is not the page's. */
export interface Told {
  text: string;
  language: Language | null;
}

/** Gives what a campaign is, as the pages of everybody say it. */
export function injectCampaignWords() {
  const language = injectLanguage();
  const date = injectDateFormat();
  const entryWords = injectEntryWords();

  return {
    /** What the organisation wrote stays in the language that it was written in. */
    own: (campaign: Pick<CampaignCard, 'language'>, text: string): Told => ({
      text,
      language: campaign.language === language ? null : campaign.language,
    }),
    organisation: ({ organisation }: Pick<CampaignCard, 'organisation'>) => entryWords.monitor(organisation),
    period: ({ startsOn, endsOn }: Pick<CampaignCard, 'startsOn' | 'endsOn'>): string =>
      `${date(startsOn, 'short')} – ${date(endsOn, 'short')}`,
    /** „12 точки“, or once it is known „прочетени 9 от 12 точки“ */
    points: ({ itemCount, read }: Pick<CampaignCard, 'itemCount' | 'read'>): string => {
      const count = formatNumber(itemCount, language);
      if (read === null) {
        return plural(itemCount, language, {
          one: $localize`:@@campaigns.points.one:${count}:count: точка`,
          other: $localize`:@@campaigns.points.other:${count}:count: точки`,
        });
      }
      const done = formatNumber(read, language);
      return plural(itemCount, language, {
        one: $localize`:@@campaigns.points.read-one:прочетени ${done}:read: от ${count}:count: точка`,
        other: $localize`:@@campaigns.points.read-other:прочетени ${done}:read: от ${count}:count: точки`,
      });
    },
    /** „еднакви прочити: 80%“; empty where each point was read once */
    agreement: ({ agreement }: Pick<CampaignCard, 'agreement'>): string => {
      const percent = agreement?.percent ?? null;
      return percent === null ? '' : $localize`:@@campaigns.agreement:еднакви прочити: ${formatShare(percent / 100, language)}:share:`;
    },
  };
}
