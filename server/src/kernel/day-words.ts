import { type CivilDate, civilDateIn, SOFIA } from './civil-date.js';
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

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: SOFIA });

/** The minute in words, Europe/Sofia: „23 ноември 2026 г., 11:05 ч.“, “23 November 2026, 11:05”. */
export function momentWords(at: Date): Words {
  const { bg, en } = dayWords(civilDateIn(at));
  return { bg: `${bg}, ${TIME.format(at)} ч.`, en: `${en}, ${TIME.format(at)}` };
}

/** „1 ден“, „12 дни“. */
export const daysWords = (count: number): Words => ({
  bg: count === 1 ? '1 ден' : `${count} дни`,
  en: count === 1 ? '1 day' : `${count} days`,
});
