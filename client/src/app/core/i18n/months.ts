import { dateFormat } from '../../ui/kept-formats';
import type { Language } from '../api/contract';

const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };

/** „ноември 2026 г.“ from `2026-11`. */
export function monthText(month: string, language: Language): string {
  const instant = new Date(`${month}-15T12:00:00Z`);
  return dateFormat(locales[language], { month: 'long', year: 'numeric', timeZone: 'UTC' })
    .format(instant)
    .replace(/\s*г\.$/, '\u00a0г.');
}

/** „ное“ from `2026-11`, for the foot of a column. */
export function shortMonthText(month: string, language: Language): string {
  const format = dateFormat(locales[language], { month: 'long', timeZone: 'UTC' });
  // Its own short form is a number in Bulgarian.
  return format.format(new Date(`${month}-15T12:00:00Z`)).slice(0, 3);
}

/** Every month from the first to the last, both `YYYY-MM` and included. */
export function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = following(month)) months.push(month);
  return months;
}

/** `YYYY-MM-DD` of the last day. */
export const lastDayOf = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).toISOString().slice(0, 10);

const following = (month: string): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1)).toISOString().slice(0, 7);
