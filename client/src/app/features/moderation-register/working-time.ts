import type { Language } from '../../core/api/contract';
import { plural } from '../../core/i18n/numbers';

const DAY = 24;
const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

/** Time in working days for people: „под 1 час“, „5 часа“, „1,5 работни дни“. A working day has 24 hours. */
export function workingTimeText(hours: number, language: Language): string {
  if (hours < 1) return $localize`:@@public.moderation.under-an-hour:под 1 час`;
  const isInDays = hours >= DAY;
  const amount = isInDays ? Math.round((hours / DAY) * 10) / 10 : Math.round(hours);
  const text = new Intl.NumberFormat(locales[language]).format(amount);
  return isInDays
    ? plural(amount, language, {
        one: $localize`:@@public.moderation.days-one:${text}:count: работен ден`,
        other: $localize`:@@public.moderation.days-other:${text}:count: работни дни`,
      })
    : plural(amount, language, {
        one: $localize`:@@public.moderation.hours-one:${text}:count: час`,
        other: $localize`:@@public.moderation.hours-other:${text}:count: часа`,
      });
}

/** „80 %“, or a dash where there is nothing to count. */
export function shareText(share: number | null, language: Language): string {
  return share === null ? '–' : new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(share);
}
