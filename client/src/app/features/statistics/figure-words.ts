import type { Language } from '../../core/api/contract';
import { plural } from '../../core/i18n/numbers';

const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

/** „1 ден“, „12,5 дни“ */
export function daysText(days: number, language: Language): string {
  const count = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1, useGrouping: 'min2' }).format(days);
  return plural(days, language, {
    one: $localize`:@@statistics.days.one:${count}:count: ден`,
    other: $localize`:@@statistics.days.other:${count}:count: дни`,
  });
}
