import fc from 'fast-check';
import {
  addDays,
  addMonths,
  addYears,
  civilDate,
  civilDateIn,
  compare,
  dayOfWeek,
  daysBetween,
  isAfter,
  isBefore,
  parseCivilDate,
  startOfDayInstant,
  yearOf,
} from './civil-date.js';

const dates = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((instant) => civilDate(instant.toISOString().slice(0, 10)));

describe('a civil date', () => {
  it.each(['2026-11-23', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(parseCivilDate(text)).toBe(text);
    expect(civilDate(text)).toBe(text);
  });

  it.each([
    '2026-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-1-2',
    '26-01-02',
    '2026/01/02',
    '23.11.2026',
    '2026-11-23T00:00:00Z',
    ' 2026-11-23',
    '2026-11-23\n',
    '+002026-01-01',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('refuses %j', (text) => {
    expect(parseCivilDate(text)).toBeNull();
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  it('never throws while parsing, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => parseCivilDate(text) === null || parseCivilDate(text) === text));
  });

  it('sorts as the calendar does', () => {
    fc.assert(
      fc.property(dates, dates, (a, b) => {
        const days = daysBetween(a, b);
        expect(compare(a, b)).toBe(days > 0 ? -1 : days < 0 ? 1 : 0);
        expect(isBefore(a, b)).toBe(days > 0);
        expect(isAfter(a, b)).toBe(days < 0);
      }),
    );
  });
});

describe('arithmetic of civil dates', () => {
  it.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-03-01', -1, '2026-02-28'],
    ['0001-01-02', -1, '0001-01-01'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(civilDate(date), days)).toBe(expected);
  });

  it.each([
    ['2026-12-31', 2, '2027-02-28'],
    ['2027-12-31', 2, '2028-02-29'],
    ['2026-08-31', 1, '2026-09-30'],
    ['2026-11-23', 2, '2027-01-23'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-01-31', -1, '2025-12-31'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', 0, '2026-01-15'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(civilDate(date), months)).toBe(expected);
  });

  it.each([
    ['2024-02-29', 1, '2025-02-28'],
    ['2024-02-29', 4, '2028-02-29'],
    ['2024-02-29', -2, '2022-02-28'],
    ['2026-11-23', -2, '2024-11-23'],
  ])('%s and %i years is %s', (date, years, expected) => {
    expect(addYears(civilDate(date), years)).toBe(expected);
  });

  it('comes back after going forth by days', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5000, max: 5000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('keeps the day of the month, or takes the last day of a shorter one', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const moved = addMonths(date, months);
        const kept = moved.slice(8) === date.slice(8);
        const isLastDay = addDays(moved, 1).endsWith('-01');
        expect(kept || (isLastDay && moved.slice(8) < date.slice(8))).toBe(true);
        const monthsApart = (yearOf(moved) - yearOf(date)) * 12 + Number(moved.slice(5, 7)) - Number(date.slice(5, 7));
        expect(monthsApart).toBe(months);
      }),
    );
  });

  it('refuses to leave the years 0001-9999 and to add a part of a day', () => {
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(civilDate('2026-01-01'), Number.MAX_SAFE_INTEGER)).toThrow(RangeError);
    expect(() => addMonths(civilDate('9999-12-01'), 1)).toThrow(RangeError);
    expect(() => addMonths(civilDate('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addDays(civilDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(civilDate('2026-01-01'), Number.NaN)).toThrow(RangeError);
  });

  it.each([
    ['2026-11-23', 1],
    ['2026-11-29', 7],
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1900-01-01', 1],
    ['2000-02-29', 2],
  ])('%s is day %i of its week', (date, expected) => {
    expect(dayOfWeek(civilDate(date))).toBe(expected);
  });

  it('turns the week day by day', () => {
    fc.assert(fc.property(dates, (date) => expect(dayOfWeek(addDays(date, 1))).toBe((dayOfWeek(date) % 7) + 1)));
  });
});

describe('dates and instants', () => {
  it.each([
    ['2026-01-15T21:59:59.999Z', 'Europe/Sofia', '2026-01-15'],
    ['2026-01-15T22:00:00.000Z', 'Europe/Sofia', '2026-01-16'],
    ['2026-07-15T20:59:59.999Z', 'Europe/Sofia', '2026-07-15'],
    ['2026-07-15T21:00:00.000Z', 'Europe/Sofia', '2026-07-16'],
    ['2026-03-28T22:00:00.000Z', 'Europe/Sofia', '2026-03-29'],
    ['2026-10-25T21:59:59.999Z', 'Europe/Sofia', '2026-10-25'],
    ['2026-12-31T22:00:00.000Z', 'Europe/Sofia', '2027-01-01'],
    ['2026-01-01T04:59:59.999Z', 'America/New_York', '2025-12-31'],
    ['2026-01-01T00:00:00.000Z', 'UTC', '2026-01-01'],
  ])('at %s in %s it is %s', (instant, zone, expected) => {
    expect(civilDateIn(new Date(instant), zone)).toBe(expected);
  });

  it.each([
    ['2026-01-16', 'Europe/Sofia', '2026-01-15T22:00:00.000Z'],
    ['2026-07-16', 'Europe/Sofia', '2026-07-15T21:00:00.000Z'],
    ['2026-03-29', 'Europe/Sofia', '2026-03-28T22:00:00.000Z'],
    ['2026-03-30', 'Europe/Sofia', '2026-03-29T21:00:00.000Z'],
    ['2026-10-25', 'Europe/Sofia', '2026-10-24T21:00:00.000Z'],
    ['2026-10-26', 'Europe/Sofia', '2026-10-25T22:00:00.000Z'],
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2026-01-01', 'Pacific/Kiritimati', '2025-12-31T10:00:00.000Z'],
    ['2026-01-01', 'UTC', '2026-01-01T00:00:00.000Z'],
  ])('%s in %s begins at %s', (date, zone, expected) => {
    expect(startOfDayInstant(civilDate(date), zone).toISOString()).toBe(expected);
  });

  it('is Sofia unless told otherwise, wherever the process runs', () => {
    expect(civilDateIn(new Date('2026-01-15T22:30:00Z'))).toBe('2026-01-16');
    expect(startOfDayInstant(civilDate('2026-01-16')).toISOString()).toBe('2026-01-15T22:00:00.000Z');
  });

  it('finds a first instant that belongs to the date, and the one before it does not', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('Europe/Sofia', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'), (date, zone) => {
        const start = startOfDayInstant(date, zone);
        expect(civilDateIn(new Date(start.getTime() - 1), zone) < date).toBe(true);
        expect(civilDateIn(start, zone) >= date).toBe(true);
        if (zone === 'Europe/Sofia') expect(civilDateIn(start, zone)).toBe(date);
      }),
      { numRuns: 60 },
    );
  });

  it('refuses an invalid instant and an unknown zone', () => {
    expect(() => civilDateIn(new Date(Number.NaN))).toThrow(RangeError);
    expect(() => civilDateIn(new Date(0), 'Europe/Slivnitsa')).toThrow(RangeError);
  });
});
