import type { CampaignAgreement } from '../api/contract';
import { formatCoefficient } from '../i18n/decimals';
import { injectLanguage } from '../i18n/language';
import { formatNumber, formatShare, plural } from '../i18n/numbers';

/** From here on data are relied upon, and from there on for tentative conclusions (Krippendorff, Content Analysis, ch. 12). */
const RELIABLE = 0.8;
const TENTATIVE = 0.667;

export interface AgreementWords {
  /** „80%“, or that there is none */
  share: string;
  /** „8 от 10 точки с два прочита“ */
  counted: string;
  /** „0,74“; null where it is not computed */
  alpha: string | null;
  /** what the measure says, or why there is none */
  meaning: string;
}

/** Gives a function that puts the agreement of two readers into words. */
export function injectAgreementWords(): (agreement: CampaignAgreement) => AgreementWords {
  const language = injectLanguage();
  return ({ n, equal, percent, alpha, alphaGap }) => ({
    share: percent === null ? $localize`:@@campaign.agreement.none:няма` : formatShare(percent / 100, language),
    counted: plural(n, language, {
      one: $localize`:@@campaign.agreement.counted-one:${formatNumber(equal, language)}:equal: от ${formatNumber(n, language)}:count: точка с два прочита`,
      other: $localize`:@@campaign.agreement.counted-other:${formatNumber(equal, language)}:equal: от ${formatNumber(n, language)}:count: точки с два прочита`,
    }),
    alpha: alpha === null ? null : formatCoefficient(alpha, language),
    meaning: alpha === null ? gaps[alphaGap ?? 'too_few'] : meaningOf(alpha),
  });
}

/** Why there is no measure. */
const gaps: Record<NonNullable<CampaignAgreement['alphaGap']>, string> = {
  too_few: $localize`:@@campaign.alpha.few:Смята се от пет точки с два прочита нагоре. При по-малко би било случайно число.`,
  no_variation: $localize`:@@campaign.alpha.same:Всички прочити казват едно и също. Без разлики между точките тази мярка не може да се сметне.`,
};

function meaningOf(alpha: number): string {
  if (alpha >= RELIABLE) return $localize`:@@campaign.alpha.reliable:Двамата четат по един и същи начин. На резултата може да се разчита.`;
  if (alpha >= TENTATIVE) {
    return $localize`:@@campaign.alpha.tentative:Стига за предварителни изводи. За сигурни изводи трябва да е поне 0,80.`;
  }
  return $localize`:@@campaign.alpha.low:Двамата често виждат различно. Изводите зависят от това как са установени различните прочити.`;
}
