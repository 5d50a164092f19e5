import type { CivilDate } from '../../../kernel/civil-date.js';

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
    const [first, last] = [unit + FIRST.slice(unit.length), unit + LAST.slice(unit.length)];
    if ((from !== undefined && last < from) || (to !== undefined && first > to)) return [];
    const isWhole = (from === undefined || first >= from) && (to === undefined || last <= to);
    return isWhole ? [unit] : parts(unit).flatMap(cover);
  };
  return DECADES.flatMap(cover);
}

/** What a beginning is filled up with to its first day, and to one that is not before its last. */
const FIRST = '0000-01-01';
const LAST = '9999-12-31';

/** The units that a larger one is made of; the 31st of a short month is a day that no case has. */
function parts(unit: string): readonly string[] {
  if (unit.length === 3) return Array.from({ length: 10 }, (_, year) => `${unit}${year}`);
  return Array.from({ length: unit.length === 4 ? 12 : 31 }, (_, part) => `${unit}-${String(part + 1).padStart(2, '0')}`);
}
