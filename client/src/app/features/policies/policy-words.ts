import type { CivilDate, PolicyIndicator, PolicyIndicatorValue, PolicyMeasure } from '../../core/api/contract';
import { injectDateFormat } from '../../core/i18n/dates';
import { formatDecimal, formatMoney } from '../../core/i18n/decimals';
import { injectLanguage } from '../../core/i18n/language';
import { localizedText } from '../../core/i18n/localized-text';

/** A text, and its language where that is not the page's. */
export interface Told {
  text: string;
  language: 'bg' | null;
}

/** Writes what documents hold in the language of the page. */
export interface PolicyWords {
  title(policy: { titleBg: string; titleEn: string | null }): Told;
  /** What only the document's own language has: Bulgarian. */
  own(text: string): Told;
  period(policy: { periodFrom: CivilDate; periodTo: CivilDate }): string;
  act(policy: { actNumber: string; actDate: CivilDate }): string;
  department(measure: Pick<PolicyMeasure, 'department'>): string;
  day(date: CivilDate): string;
  money(measure: Pick<PolicyMeasure, 'budget'>): string;
  /** „4,5 км“ */
  amount(value: string, indicator: Pick<PolicyIndicator, 'unit'>): string;
}

export function injectPolicyWords(): PolicyWords {
  const language = injectLanguage();
  const date = injectDateFormat();
  const foreign = language === 'bg' ? null : 'bg';
  return {
    title: ({ titleBg, titleEn }) =>
      language === 'en' && titleEn !== null ? { text: titleEn, language: null } : { text: titleBg, language: foreign },
    own: (text) => ({ text, language: foreign }),
    period: ({ periodFrom, periodTo }) => `${date(periodFrom, 'short')} – ${date(periodTo, 'short')}`,
    act: ({ actNumber, actDate }) => $localize`:@@policies.act:${actNumber}:number: от ${date(actDate)}:date:`,
    department: ({ department }) => localizedText(language, department, 'name'),
    day: (day) => date(day, 'short'),
    money: ({ budget }) => (budget === null ? '' : formatMoney(budget, language)),
    amount: (value, { unit }) => `${formatDecimal(value, language)}\u00a0${unit}`,
  };
}

/** The values that hold; the earliest day first. */
export const valuesOf = ({ values }: Pick<PolicyIndicator, 'values'>): PolicyIndicatorValue[] => values.filter(({ inForce }) => inForce);

export const latestOf = (indicator: Pick<PolicyIndicator, 'values'>): PolicyIndicatorValue | null => valuesOf(indicator).at(-1) ?? null;
