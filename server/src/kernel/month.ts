import { addDays, addMonths, civilDate, type CivilDate, parseCivilDate } from './civil-date.js';

/** `YYYY-MM`, Europe/Sofia. Sorts as text. */
export type Month = string;

/** The month that a day lies in. */
export const monthOf = (day: CivilDate): Month => day.slice(0, 7);

export const firstDayOf = (month: Month): CivilDate => civilDate(`${month}-01`);

export const lastDayOf = (month: Month): CivilDate => addDays(firstDayOf(nextMonth(month)), -1);

/** The month that many months later; earlier when negative. */
export const addToMonth = (month: Month, months: number): Month => monthOf(addMonths(firstDayOf(month), months));

export const nextMonth = (month: Month): Month => addToMonth(month, 1);

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
