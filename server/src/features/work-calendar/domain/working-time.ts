import { addDays, civilDateIn, startOfDayInstant } from '../../../kernel/civil-date.js';
import { type CalendarException, isWorkingDay } from './working-days.js';

const MINUTE = 60_000;
const DAY = 24 * 60;

/**
 * Minutes from one instant to another that lie in working days of Europe/Sofia: nights count, weekends and holidays don't, so that
 * a whole working day is 24 hours. The change of the clock falls on a Sunday and is not counted. 0 when `to` is not later.
 */
export function workingMinutes(from: Date, to: Date, exceptions: readonly CalendarException[] = []): number {
  if (to <= from) return 0;
  const first = civilDateIn(from);
  const last = civilDateIn(to);
  const part = (since: Date, until: Date): number => Math.floor((until.getTime() - since.getTime()) / MINUTE);
  const works = (day: typeof first): boolean => isWorkingDay(day, exceptions);
  if (first === last) return works(first) ? part(from, to) : 0;
  let minutes = works(first) ? part(from, startOfDayInstant(addDays(first, 1))) : 0;
  for (let day = addDays(first, 1); day < last; day = addDays(day, 1)) if (works(day)) minutes += DAY;
  return minutes + (works(last) ? part(startOfDayInstant(last), to) : 0);
}
