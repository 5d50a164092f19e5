import { addDays, civilDateIn, isAfter, startOfDayInstant } from '../../../kernel/civil-date.js';
import { type CalendarException, isWorkingDay } from '../../work-calendar/index.js';

/** Working time of the administration, in hours after midnight of Europe/Sofia. The change of the clock falls on Sundays. */
const OPENS = 9;
const CLOSES = 17;
const HOUR = 3_600_000;
/** Hours of a working day. */
export const WORKING_DAY = CLOSES - OPENS;

/** Working hours between two instants; 0 when the second is not later. What comes on a holiday waits from the next working day on. */
export function workingHours(from: Date, to: Date, exceptions: readonly CalendarException[] = []): number {
  const last = civilDateIn(to);
  let worked = 0;
  for (let day = civilDateIn(from); !isAfter(day, last); day = addDays(day, 1)) {
    if (!isWorkingDay(day, exceptions)) continue;
    const midnight = startOfDayInstant(day).getTime();
    const begin = Math.max(from.getTime(), midnight + OPENS * HOUR);
    const end = Math.min(to.getTime(), midnight + CLOSES * HOUR);
    worked += Math.max(0, end - begin);
  }
  return worked / HOUR;
}

/** The middle of the values, the mean of the two in the middle of an even number; null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
