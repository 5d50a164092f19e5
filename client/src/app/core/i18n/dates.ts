import { Pipe, type PipeTransform } from '@angular/core';

import type { CivilDate, Language, Timestamp } from '../api/contract';
import { injectLanguage } from './language';

/** `short` 23.11.2026 г. · `long` 23 ноември 2026 г. · `moment` 23 ноември 2026 г., 14:05 */
export type DateStyle = 'short' | 'long' | 'moment';

const ZONE = 'Europe/Sofia';
const NO_BREAK_SPACE = '\u00a0';
const locales: Record<Language, string> = { bg: 'bg-BG', en: 'en-GB' };
const formats: Record<Language, Record<DateStyle, Intl.DateTimeFormatOptions>> = {
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
export function formatDate(value: string, style: DateStyle, language: Language): string {
  const isCivil = value.length === 10;
  // Noon, so that a civil date stays the same day in the zone of Sofia.
  const instant = new Date(isCivil ? `${value}T12:00:00Z` : value);
  const locale = locales[language];
  const date = new Intl.DateTimeFormat(locale, { ...formats[language][style], timeZone: ZONE })
    .format(instant)
    .replace(/\s*г\.$/, `${NO_BREAK_SPACE}г.`);
  if (style !== 'moment' || isCivil) {
    return date;
  }
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: ZONE });
  const clock = time.formatToParts(instant).filter(({ type }) => type === 'hour' || type === 'minute');
  return `${date}, ${clock.map(({ value: digits }) => digits).join(':')}`;
}

/** The day it is in Sofia at that moment. */
export function civilDateOf(moment: Timestamp | Date): CivilDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(moment));
}

/** `{{ item.receivedOn | localDate: 'long' }}` */
@Pipe({ name: 'localDate' })
export class LocalDate implements PipeTransform {
  private readonly language = injectLanguage();

  transform(value: string, style: DateStyle = 'long'): string {
    return formatDate(value, style, this.language);
  }
}

/** The formatter of this language, for texts put together in code. */
export function injectDateFormat(): (value: string, style?: DateStyle) => string {
  const language = injectLanguage();
  return (value, style = 'long') => formatDate(value, style, language);
}
