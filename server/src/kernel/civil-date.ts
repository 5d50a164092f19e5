declare const brand: unique symbol;

/** A day of the calendar as `YYYY-MM-DD`, years 0001-9999, without time or zone (ISO 8601). Sorts as text. */
export type CivilDate = string & { readonly [brand]: 'CivilDate' };

/** 1 is Monday, 7 is Sunday (ISO 8601). */
export type DayOfWeek = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The zone in which Bulgarian authorities count days (IANA name). */
export const SOFIA = 'Europe/Sofia';

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAY_MS = 86_400_000;

/** The date that the text names, or null when the text has another shape or the calendar has no such day (2026-02-30). */
export function parseCivilDate(text: string): CivilDate | null {
  if (!SHAPE.test(text) || text.startsWith('0000')) return null;
  const ms = Date.parse(`${text}T00:00:00Z`);
  // V8 reads 30 February as 2 March: only a date that comes back unchanged exists.
  if (Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== text) return null;
  return text as CivilDate;
}

/** The last day that a {@link CivilDate} can name: there is no day after it to count to. */
export const LAST_DAY = '9999-12-31' as CivilDate;

/** For dates known to be right: literals, database columns, validated input. @throws RangeError when there is no such day. */
export function civilDate(text: string): CivilDate {
  const date = parseCivilDate(text);
  if (date === null) throw new RangeError(`Not a calendar date: ${JSON.stringify(text)}`);
  return date;
}

/** @throws RangeError when the result leaves the years 0001-9999, or when `days` is not a whole number. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return fromEpochDay(epochDay(date) + whole(days));
}

/**
 * The same day of the month `months` later (earlier when negative), or that month's last day when it is shorter:
 * 31.12 + 2 months is 28.02 or 29.02 (ГПК чл. 60). @throws RangeError as in {@link addDays}.
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const { year, month, day } = parts(date);
  const count = year * 12 + (month - 1) + whole(months);
  const targetYear = Math.floor(count / 12);
  const targetMonth = count - targetYear * 12 + 1;
  if (targetYear < 1 || targetYear > 9999) throw outOfRange();
  return dateOf(targetYear, targetMonth, Math.min(day, daysInMonth(targetYear, targetMonth)));
}

/** 29.02 becomes 28.02 in a year without it. @throws RangeError as in {@link addDays}. */
export function addYears(date: CivilDate, years: number): CivilDate {
  return addMonths(date, whole(years) * 12);
}

/** Days from `from` to `to`: 0 for the same day, negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return epochDay(to) - epochDay(from);
}

export function dayOfWeek(date: CivilDate): DayOfWeek {
  // 1970-01-01 was a Thursday; the remainder is made positive for the days before it.
  return (((((epochDay(date) + 3) % 7) + 7) % 7) + 1) as DayOfWeek;
}

export function yearOf(date: CivilDate): number {
  return parts(date).year;
}

/** For `Array.sort`: earlier first. */
export function compare(a: CivilDate, b: CivilDate): -1 | 0 | 1 {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function isBefore(a: CivilDate, b: CivilDate): boolean {
  return a < b;
}

export function isAfter(a: CivilDate, b: CivilDate): boolean {
  return a > b;
}

/** What a calendar on a wall in `zone` shows at that instant. @throws RangeError for an invalid Date or an unknown zone. */
export function civilDateIn(instant: Date, zone: string = SOFIA): CivilDate {
  const offset = offsetOn(Math.floor(instant.getTime() / DAY_MS), zone);
  return offset === null ? shownDate(instant, zone) : fromEpochDay(Math.floor((instant.getTime() + offset) / DAY_MS));
}

/**
 * The first instant of the date in the zone: inclusive lower bound of a filter by date; the exclusive upper bound is
 * that of the next day. Where clocks skip midnight the day begins after the gap.
 * @throws RangeError for an unknown zone, or next to the years 0001 and 9999.
 */
export function startOfDayInstant(date: CivilDate, zone: string = SOFIA): Date {
  const day = epochDay(date);
  const midnightUtc = day * DAY_MS;
  const offset = offsetOn(day - 1, zone);
  // No zone is farther from UTC than a day: with one offset on both no clock is changed around that midnight.
  if (offset !== null && offset === offsetOn(day, zone)) return new Date(midnightUtc - offset);
  // Intl alone knows the zones' history, and it answers only "which date is it then": so search for the first yes.
  let before = midnightUtc - DAY_MS;
  let from = midnightUtc + DAY_MS;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (shownDate(new Date(middle), zone) < date) before = middle;
    else from = middle;
  }
  return new Date(from);
}

/** Days of which the offset is remembered, in each zone. */
const MOST_OFFSETS = 8_192;
/** Of 1900 and 2199: before, zones went by the sun of a place, to the second. */
const [FIRST_REMEMBERED, LAST_REMEMBERED] = [-25_567, 84_005];
const offsets = new Map<string, Map<number, number | null>>();

/** Milliseconds by which the zone is ahead of UTC on that day since 1970 (UTC), null where its clocks are changed in it; remembered, as Intl is slow. */
function offsetOn(day: number, zone: string): number | null {
  if (!(day >= FIRST_REMEMBERED && day <= LAST_REMEMBERED)) return null;
  const known = offsets.get(zone) ?? new Map<number, number | null>();
  offsets.set(zone, known);
  const remembered = known.get(day);
  if (remembered !== undefined) return remembered;
  const [first, last] = [offsetAt(day * DAY_MS, zone), offsetAt((day + 1) * DAY_MS, zone)];
  const offset = first === last ? first : null;
  if (known.size >= MOST_OFFSETS) known.clear();
  known.set(day, offset);
  return offset;
}

function offsetAt(ms: number, zone: string): number {
  const { year, month, day, hour, minute, second } = shownParts(new Date(ms), zone);
  const shown = new Date(0);
  shown.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  return shown.setUTCHours(Number(hour), Number(minute), Number(second)) - ms;
}

function shownDate(instant: Date, zone: string): CivilDate {
  const { year, month, day } = shownParts(instant, zone);
  return civilDate(`${(year ?? '').padStart(4, '0')}-${month ?? ''}-${day ?? ''}`);
}

function shownParts(instant: Date, zone: string): Partial<Record<Intl.DateTimeFormatPartTypes, string>> {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const { type, value } of formatterOf(zone).formatToParts(instant)) shown[type] = value;
  return shown;
}

function epochDay(date: CivilDate): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY_MS;
}

function fromEpochDay(day: number): CivilDate {
  const instant = new Date(day * DAY_MS);
  if (Number.isNaN(instant.getTime())) throw outOfRange();
  const text = instant.toISOString();
  // Years outside 0000-9999 are written with a sign and six digits.
  if (text.length !== 24 || text.startsWith('0000')) throw outOfRange();
  return text.slice(0, 10) as CivilDate;
}

function parts(date: CivilDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function dateOf(year: number, month: number, day: number): CivilDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}` as CivilDate;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function whole(count: number): number {
  if (!Number.isSafeInteger(count)) throw new RangeError(`Not a whole number: ${count}`);
  return count;
}

function outOfRange(): RangeError {
  return new RangeError('Outside the years 0001-9999');
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(zone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(zone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat('en-GB-u-ca-iso8601-nu-latn', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
    formatters.set(zone, formatter);
  }
  return formatter;
}
