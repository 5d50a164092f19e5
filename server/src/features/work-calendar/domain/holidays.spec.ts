import fc from 'fast-check';
import { addDays, civilDate, dayOfWeek } from '../../../kernel/civil-date.js';
import { orthodoxEaster } from './easter.js';
import { holidaysOf } from './holidays.js';

const years = fc.integer({ min: 1900, max: 2099 });

function substitutesOf(year: number): readonly string[] {
  return [...holidaysOf(year)].filter(([, holiday]) => holiday.kind === 'substitute').map(([date]) => date);
}

describe('Orthodox Easter', () => {
  it.each([
    '1900-04-22',
    '1901-04-14',
    '1945-05-06',
    '1983-05-08',
    '2000-04-30',
    '2013-05-05',
    '2016-05-01',
    '2021-05-02',
    '2022-04-24',
    '2023-04-16',
    '2024-05-05',
    '2025-04-20',
    '2026-04-12',
    '2027-05-02',
    '2028-04-16',
    '2029-04-08',
    '2030-04-28',
  ])('is on %s', (date) => {
    expect(orthodoxEaster(Number(date.slice(0, 4)))).toBe(date);
  });

  it('is a Sunday between 4 April and 10 May', () => {
    fc.assert(
      fc.property(years, (year) => {
        const easter = orthodoxEaster(year);
        expect(dayOfWeek(easter)).toBe(7);
        expect(easter >= `${year}-04-04` && easter <= `${year}-05-10`).toBe(true);
      }),
    );
  });

  it.each([1899, 2100, 2026.5, Number.NaN])('is not computed for the year %d', (year) => {
    expect(() => orthodoxEaster(year)).toThrow(RangeError);
  });
});

describe('holidays by rule', () => {
  it('are those of КТ чл. 154, ал. 1', () => {
    const named = [...holidaysOf(2025)].flatMap(([date, holiday]) => (holiday.kind === 'holiday' ? [[date, ...holiday.names]] : []));
    expect(named).toEqual([
      ['2025-01-01', 'new_year'],
      ['2025-03-03', 'liberation'],
      ['2025-04-18', 'good_friday'],
      ['2025-04-19', 'holy_saturday'],
      ['2025-04-20', 'easter'],
      ['2025-04-21', 'easter_monday'],
      ['2025-05-01', 'labour'],
      ['2025-05-06', 'saint_george'],
      ['2025-05-24', 'saints_cyril_and_methodius'],
      ['2025-09-06', 'unification'],
      ['2025-09-22', 'independence'],
      ['2025-12-24', 'christmas_eve'],
      ['2025-12-25', 'christmas'],
      ['2025-12-26', 'christmas_second_day'],
    ]);
  });

  it.each([
    [2024, ['2024-03-04', '2024-09-23']],
    [2025, ['2025-05-26', '2025-09-08']],
    [2026, ['2026-05-25', '2026-09-07', '2026-12-28']],
    [2027, ['2027-05-04', '2027-12-27', '2027-12-28']],
    [2028, ['2028-01-03', '2028-05-08', '2028-12-27']],
    [2029, ['2029-03-05', '2029-05-07', '2029-09-24']],
    [2030, ['2030-03-04', '2030-09-23']],
  ])('of %i are made up for on %j', (year, expected) => {
    expect(substitutesOf(year)).toEqual(expected);
  });

  it('keep both names when two meet in one day', () => {
    expect(holidaysOf(2024).get(civilDate('2024-05-06'))).toEqual({ kind: 'holiday', names: ['saint_george', 'easter_monday'] });
    expect(holidaysOf(2027).get(civilDate('2027-05-01'))).toEqual({ kind: 'holiday', names: ['labour', 'holy_saturday'] });
  });

  it('name the holiday for which a day stands in', () => {
    expect(holidaysOf(2027).get(civilDate('2027-12-27'))).toEqual({ kind: 'substitute', of: 'christmas' });
    expect(holidaysOf(2027).get(civilDate('2027-12-28'))).toEqual({ kind: 'substitute', of: 'christmas_second_day' });
  });

  it('give one day off for each fixed holiday on a weekend, and none for Easter', () => {
    fc.assert(
      fc.property(years, (year) => {
        const days = [...holidaysOf(year)];
        const fixedOnWeekend = ['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22', '12-24', '12-25', '12-26'].filter(
          (day) => dayOfWeek(civilDate(`${year}-${day}`)) >= 6,
        );
        expect(substitutesOf(year)).toHaveLength(fixedOnWeekend.length);
        expect(days.every(([date]) => date.startsWith(String(year)))).toBe(true);
        expect(days.map(([date]) => date)).toEqual(days.map(([date]) => date).sort());
      }),
    );
  });

  it('stand in on a weekday that follows rest without a gap', () => {
    fc.assert(
      fc.property(years, (year) => {
        for (const date of substitutesOf(year).map(civilDate)) {
          const previous = addDays(date, -1);
          expect(dayOfWeek(date)).toBeLessThan(6);
          expect(dayOfWeek(previous) >= 6 || holidaysOf(year).has(previous)).toBe(true);
        }
      }),
    );
  });
});
