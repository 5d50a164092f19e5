import { addDays, addYears, type CivilDate, daysBetween, startOfDayInstant } from '../src/kernel/civil-date.js';
import type { Chance } from './random.js';

/** Years that the cases are spread over. */
export const YEARS = 9;
/** How many times as many come each year as in the one before. */
const GROWTH = 1.22;
/** By month, January first: winter has the snow and the dark, August the holidays. */
const MONTHS = [1.15, 1.1, 1.1, 1, 0.95, 0.95, 0.85, 0.7, 1, 1.1, 1.1, 0.9];
/** By day of the week, Sunday first. */
const WEEKDAYS = [0.55, 1.3, 1.2, 1.15, 1.1, 1, 0.65];
/** By hour in Sofia: mornings in the office, and evenings at home. */
const HOURS = [3, 1, 1, 1, 1, 2, 6, 16, 34, 46, 48, 44, 36, 36, 38, 36, 34, 36, 40, 46, 52, 44, 26, 10];
const HOUR_SUMS = sums(HOURS);

/** The instants of receipt of `count` cases up to the end of the day before `until` (Europe/Sofia), the oldest first. */
export function* receipts(count: number, until: CivilDate, chance: Chance): Generator<Date> {
  const first = addYears(until, -YEARS);
  const days = Array.from({ length: daysBetween(first, until) }, (_, place) => addDays(first, place));
  const totals = sums(days.map((day, place) => weightOf(day, place)));
  for (let place = 0, day = 0; place < count;) {
    // Of one day all at once, in their order.
    const total = totals.at(-1) ?? 1;
    while ((totals[day] ?? total) < (total * (place + 0.5)) / count) day += 1;
    const minutes: number[] = [];
    while (place < count && (total * (place + 0.5)) / count <= (totals[day] ?? total)) {
      minutes.push(minuteOf(chance));
      place += 1;
    }
    const start = startOfDayInstant(days[day] ?? until).getTime();
    for (const minute of minutes.sort((one, other) => one - other)) yield new Date(start + minute * 60_000);
  }
}

function weightOf(day: CivilDate, place: number): number {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return GROWTH ** (place / 365.25) * (MONTHS[Number(day.slice(5, 7)) - 1] ?? 1) * (WEEKDAYS[weekday] ?? 1);
}

function minuteOf(chance: Chance): number {
  const wanted = chance.share() * (HOUR_SUMS.at(-1) ?? 1);
  const hour = Math.max(
    0,
    HOUR_SUMS.findIndex((sum) => sum > wanted),
  );
  return hour * 60 + chance.share() * 60;
}

function sums(weights: readonly number[]): number[] {
  let sum = 0;
  return weights.map((weight) => (sum += weight));
}
