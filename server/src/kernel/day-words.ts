import type { CivilDate } from './civil-date.js';
import type { Words } from './words.js';

const LONG = {
  bg: new Intl.DateTimeFormat('bg-BG', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
} as const;

/** The day in words: „23 ноември 2026 г.“, “23 November 2026”. */
export function dayWords(date: CivilDate): Words {
  const instant = new Date(`${date}T00:00:00Z`);
  return { bg: LONG.bg.format(instant), en: LONG.en.format(instant) };
}

/** „1 ден“, „12 дни“. */
export const daysWords = (count: number): Words => ({
  bg: count === 1 ? '1 ден' : `${count} дни`,
  en: count === 1 ? '1 day' : `${count} days`,
});
