import type { Language } from '../../core/api/contract';
import { formatShare, plural } from '../../core/i18n/numbers';

const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

/** „12,5 дни“; what is counted from fewer than five answers is no figure. */
export function medianText(days: number | null, language: Language): string {
  return days === null ? tooFew() : daysText(days, language);
}

/** „1 ден“, „245 дни“ */
export function daysText(days: number, language: Language): string {
  const count = new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1, useGrouping: 'min2' }).format(days);
  return plural(days, language, {
    one: $localize`:@@board.days.one:${count}:count: ден`,
    other: $localize`:@@board.days.other:${count}:count: дни`,
  });
}

/** „80 %“ */
export function shareInTimeText(share: number | null, language: Language): string {
  return share === null ? tooFew() : formatShare(share, language);
}

function tooFew(): string {
  return $localize`:@@board.too-few:твърде малко отговори`;
}
