import { addDays, civilDateIn, startOfDayInstant } from '../../../kernel/civil-date.js';

/** Hours after midnight in Sofia from which the export of a day is due. The clocks are changed later in the night. */
const DUE_FROM = 2;
const HOUR = 3_600_000;

/** The last moment, at or before `now`, from which a newer export was due. */
export function dueSince(now: Date): Date {
  const today = civilDateIn(now);
  const due = new Date(startOfDayInstant(today).getTime() + DUE_FROM * HOUR);
  return due <= now ? due : new Date(startOfDayInstant(addDays(today, -1)).getTime() + DUE_FROM * HOUR);
}

/** Whether it is time for another one; `newest` is when the newest that still stands was begun, null where none stands. */
export const isDue = (newest: Date | null, now: Date): boolean => newest === null || newest < dueSince(now);
