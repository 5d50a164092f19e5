import { addDays, civilDate, dayOfWeek, type CivilDate } from '../../../kernel/civil-date.js';
import { orthodoxEaster } from './easter.js';

/** КТ чл. 154, ал. 1: the holidays with a fixed date, as month and day. */
const FIXED = {
  new_year: '01-01',
  liberation: '03-03',
  labour: '05-01',
  saint_george: '05-06',
  saints_cyril_and_methodius: '05-24',
  unification: '09-06',
  independence: '09-22',
  christmas_eve: '12-24',
  christmas: '12-25',
  christmas_second_day: '12-26',
} as const;

/** КТ чл. 154, ал. 1: the holidays that move with Easter, as days from Easter Sunday. */
const MOVING = { good_friday: -2, holy_saturday: -1, easter: 0, easter_monday: 1 } as const;

export type FixedHoliday = keyof typeof FIXED;
export type HolidayName = FixedHoliday | keyof typeof MOVING;

/** Why a day is official rest: a holiday itself (two may meet in one day), or the day that stands in for one on a weekend. */
export type Holiday =
  | { readonly kind: 'holiday'; readonly names: readonly [HolidayName, ...HolidayName[]] }
  | { readonly kind: 'substitute'; readonly of: FixedHoliday };

/**
 * Holidays of the year by rule, before the Council of Ministers moves any: КТ чл. 154, ал. 1, and for a fixed holiday on a
 * Saturday or Sunday the first working day after it (ал. 2). Sorted by date. The law as it stands, also for years before it.
 * @throws RangeError outside the years 1900-2099.
 */
export function holidaysOf(year: number): ReadonlyMap<CivilDate, Holiday> {
  let holidays = known.get(year);
  if (holidays === undefined) {
    holidays = computeHolidays(year);
    known.set(year, holidays);
  }
  return holidays;
}

export function isWeekend(date: CivilDate): boolean {
  return dayOfWeek(date) >= 6;
}

const known = new Map<number, ReadonlyMap<CivilDate, Holiday>>();

function computeHolidays(year: number): ReadonlyMap<CivilDate, Holiday> {
  const easter = orthodoxEaster(year);
  const fixed = entries(FIXED).map(([name, monthAndDay]) => ({ name, on: civilDate(`${year}-${monthAndDay}`) }));
  const moving = entries(MOVING).map(([name, days]) => ({ name, on: addDays(easter, days) }));

  const holidays = new Map<CivilDate, Holiday>();
  for (const { name, on } of [...fixed, ...moving]) {
    const met = holidays.get(on);
    holidays.set(on, { kind: 'holiday', names: met?.kind === 'holiday' ? [...met.names, name] : [name] });
  }
  // In the order of the year, so that two holidays of one weekend take the first two working days after it.
  for (const { name, on } of fixed) {
    if (!isWeekend(on)) continue;
    let substitute = addDays(on, 1);
    while (isWeekend(substitute) || holidays.has(substitute)) substitute = addDays(substitute, 1);
    holidays.set(substitute, { kind: 'substitute', of: name });
  }
  return new Map([...holidays].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function entries<Key extends string, Value>(record: Readonly<Record<Key, Value>>): readonly (readonly [Key, Value])[] {
  return Object.entries(record) as [Key, Value][];
}
