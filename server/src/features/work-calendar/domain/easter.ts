import { addDays, civilDate, type CivilDate } from '../../../kernel/civil-date.js';

/** The Gregorian calendar runs 13 days ahead of the Julian in these years, which Easter's date depends on. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2099;
const JULIAN_LAG_DAYS = 13;

/**
 * Orthodox Easter Sunday, in the civil (Gregorian) calendar: Meeus, "Astronomical Algorithms", chapter 8, the Julian Easter.
 * @throws RangeError outside the years 1900-2099.
 */
export function orthodoxEaster(year: number): CivilDate {
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) {
    throw new RangeError(`Easter is known for the years ${FIRST_YEAR}-${LAST_YEAR}, not for ${year}`);
  }
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const monthAndDay = d + e + 114;
  const month = String(Math.floor(monthAndDay / 31)).padStart(2, '0');
  const day = String((monthAndDay % 31) + 1).padStart(2, '0');
  return addDays(civilDate(`${year}-${month}-${day}`), JULIAN_LAG_DAYS);
}
