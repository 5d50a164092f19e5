import { addDays, addMonths, civilDate, type CivilDate, parseCivilDate } from '../../../kernel/civil-date.js';

/** `YYYY-MM`, Europe/Sofia. Sorts as text. */
export type Month = string;

/** The month that a day lies in. */
export const monthOf = (day: CivilDate): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): CivilDate => civilDate(`${month}-01`);

export const nextMonth = (month: Month): Month => monthOf(addMonths(firstDayOf(month), 1));

/** Longer than a decision can be taken back: the municipality sets at most an hour. */
const SETTLING_DAYS = 1;

/**
 * Whether the figures of the month stay as they are `today` (Europe/Sofia): a decision of its last minute may be written in the first of the
 * next month, and taken back for a while after that.
 */
export const isSettled = (month: Month, today: CivilDate): boolean => addDays(firstDayOf(nextMonth(month)), SETTLING_DAYS) <= today;

/** Null for what is no month between 1900 and 2099: time is not counted outside of these years. */
export function parseMonth(text: string): Month | null {
  return /^(?:19|20)\d\d-\d\d$/.test(text) && parseCivilDate(`${text}-01`) !== null ? text : null;
}

/** Every month from the first to the last, both included; none when the last comes first. */
export function monthsBetween(first: Month, last: Month): Month[] {
  const months: Month[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}
