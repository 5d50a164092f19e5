import type { Language } from '../../../core/api/contract';
import { formatNumber, plural } from '../../../core/i18n/numbers';

/** Hours of a working day, as the server counts them. */
const WORKING_DAY = 8;

/** A time in working hours in words: up to a day in hours, then in days. */
export function workingTime(hours: number, language: Language): string {
  if (hours < 1) return $localize`:@@staff-queue.time.under-hour:под един работен час`;
  if (hours < WORKING_DAY) {
    const count = Math.round(hours);
    return plural(count, language, {
      one: $localize`:@@staff-queue.time.hours-one:${count}:count: работен час`,
      other: $localize`:@@staff-queue.time.hours-other:${count}:count: работни часа`,
    });
  }
  const days = Math.round((hours / WORKING_DAY) * 10) / 10;
  const count = days < 2 ? days : Math.round(days);
  return plural(count, language, {
    one: $localize`:@@staff-queue.time.days-one:${formatNumber(count, language)}:count: работен ден`,
    other: $localize`:@@staff-queue.time.days-other:${formatNumber(count, language)}:count: работни дни`,
  });
}

/** 14:05, in the zone of Sofia. */
export function clockTime(timestamp: string): string {
  return new Intl.DateTimeFormat('bg-BG', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: 'Europe/Sofia' })
    .formatToParts(new Date(timestamp))
    .filter(({ type }) => type === 'hour' || type === 'minute')
    .map(({ value }) => value)
    .join(':');
}
