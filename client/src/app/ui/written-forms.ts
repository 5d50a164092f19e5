/** How dates and sizes are written, for the plain parts too, which know no types of the API. */

import { dateFormat, numberFormat } from './kept-formats';

export type WritingLanguage = 'bg' | 'en';

const ZONE = 'Europe/Sofia';
/** `short` 23.11.2026 г. · `long` 23 ноември 2026 г. · `moment` 23 ноември 2026 г., 14:05 */
export type DateStyle = 'short' | 'long' | 'moment';

const NO_BREAK_SPACE = '\u00a0';
const locales: Record<WritingLanguage, string> = { bg: 'bg-BG', en: 'en-GB' };
const formats: Record<WritingLanguage, Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  bg: {
    short: { day: '2-digit', month: '2-digit', year: 'numeric' },
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    moment: { day: 'numeric', month: 'long', year: 'numeric' },
  },
  en: {
    short: { day: 'numeric', month: 'short', year: 'numeric' },
    long: { day: 'numeric', month: 'long', year: 'numeric' },
    moment: { day: 'numeric', month: 'long', year: 'numeric' },
  },
};

/**
 * Writes a date the way people of the language do, in the time zone of Sofia.
 * @param value a civil date (`YYYY-MM-DD`), or a timestamp in UTC (ISO 8601, ending in `Z`)
 */
export function formatDate(value: string, style: DateStyle, language: WritingLanguage): string {
  const isCivil = value.length === 10;
  // Noon, so that a civil date stays the same day in the zone of Sofia.
  const instant = new Date(isCivil ? `${value}T12:00:00Z` : value);
  const locale = locales[language];
  const date = dateFormat(locale, { ...formats[language][style], timeZone: ZONE })
    .format(instant)
    .replace(/\s*г\.$/, `${NO_BREAK_SPACE}г.`);
  if (style !== 'moment' || isCivil) {
    return date;
  }
  const time = dateFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE });
  const clock = time.formatToParts(instant).filter(({ type }) => type === 'hour' || type === 'minute');
  return `${date}, ${clock.map(({ value: digits }) => digits).join(':')}`;
}

const KILOBYTE = 1_000;
const MEGABYTE = 1_000_000;
/** The size of a file for people: 340 KB, 1,2 MB. Decimal units, as the limit of a file is counted. */
export function formatBytes(bytes: number, language: WritingLanguage): string {
  const isLarge = bytes >= MEGABYTE;
  const amount = numberFormat(locales[language], { maximumFractionDigits: isLarge ? 1 : 0 });
  return `${amount.format(isLarge ? bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE))}\u00a0${isLarge ? 'MB' : 'KB'}`;
}
