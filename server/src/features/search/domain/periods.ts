import type { CivilDate } from '../../../kernel/civil-date.js';
import { firstDayOf, lastDayOf } from '../../../kernel/month.js';

/** Days from the first to the last, both inclusive; without an end where it is left out. */
export interface Period {
  readonly from?: CivilDate;
  readonly to?: CivilDate;
}

/** A day, and the month, year and decade that it lies in, each as the beginning of its date. */
export const unitsOf = (day: CivilDate): readonly string[] => LENGTHS.map((length) => day.slice(0, length));

/** Characters of a date that name a decade, a year, a month, a day. */
const LENGTHS = [3, 4, 7, 10] as const;
/** No case is older or newer than the decades from 1900 to 2099. */
const DECADES = Array.from({ length: 20 }, (_, decade) => String(190 + decade));

/** The fewest of such units that hold every day of the period and no other; some 120 at most. */
export function unitsWithin({ from, to }: Period): readonly string[] {
  const cover = (unit: string): readonly string[] => {
    const [first, last] = endsOf(unit);
    if ((from !== undefined && last < from) || (to !== undefined && first > to)) return [];
    const isWhole = (from === undefined || first >= from) && (to === undefined || last <= to);
    return isWhole ? [unit] : parts(unit).flatMap(cover);
  };
  return DECADES.flatMap(cover);
}

/** The first day of a unit and its last. */
function endsOf(unit: string): readonly [string, string] {
  if (unit.length === 10) return [unit, unit];
  if (unit.length === 7) return [firstDayOf(unit), lastDayOf(unit)];
  return [`${unit}${'0'.repeat(4 - unit.length)}-01-01`, `${unit}${'9'.repeat(4 - unit.length)}-12-31`];
}

/** The units that a larger one is made of. */
function parts(unit: string): readonly string[] {
  if (unit.length === 3) return Array.from({ length: 10 }, (_, year) => `${unit}${year}`);
  const many = unit.length === 4 ? 12 : Number(lastDayOf(unit).slice(-2));
  return Array.from({ length: many }, (_, part) => `${unit}-${String(part + 1).padStart(2, '0')}`);
}
