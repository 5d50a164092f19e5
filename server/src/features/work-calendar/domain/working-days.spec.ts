import fc from 'fast-check';
import { addDays, civilDate, dayOfWeek } from '../../../kernel/civil-date.js';
import { isWorkingDay, nextWorkingDay, restReason, type CalendarException } from './working-days.js';

const ACT = 'Решение № 1 на Министерския съвет';
const dates = fc.integer({ min: 0, max: 2500 }).map((days) => addDays(civilDate('2024-01-01'), days));

describe('working days', () => {
  it.each([
    ['2026-11-23', null],
    ['2026-11-21', { kind: 'weekend' }],
    ['2026-11-22', { kind: 'weekend' }],
    ['2026-04-11', { kind: 'holiday', names: ['holy_saturday'] }],
    ['2026-04-13', { kind: 'holiday', names: ['easter_monday'] }],
    ['2026-05-25', { kind: 'substitute', of: 'saints_cyril_and_methodius' }],
    ['2026-05-24', { kind: 'holiday', names: ['saints_cyril_and_methodius'] }],
    ['2026-11-01', { kind: 'weekend' }],
    ['2027-11-01', null],
  ])('%s is rest because of %j', (date, reason) => {
    expect(restReason(civilDate(date))).toEqual(reason);
    expect(isWorkingDay(civilDate(date))).toBe(reason === null);
  });

  it.each([
    ['2026-11-23', '2026-11-24'],
    ['2026-11-27', '2026-11-30'],
    ['2026-11-28', '2026-11-30'],
    ['2026-04-09', '2026-04-14'],
    ['2026-12-23', '2026-12-29'],
    ['2027-04-29', '2027-05-05'],
    ['2024-12-31', '2025-01-02'],
  ])('the one after %s is %s', (date, expected) => {
    expect(nextWorkingDay(civilDate(date))).toBe(expected);
  });

  it('are what the Council of Ministers says, against the rule', () => {
    const exceptions: readonly CalendarException[] = [
      { date: civilDate('2026-01-02'), working: false, act: ACT },
      { date: civilDate('2026-01-17'), working: true, act: ACT },
    ];
    expect(restReason(civilDate('2026-01-02'), exceptions)).toEqual({ kind: 'exception', act: ACT });
    expect(isWorkingDay(civilDate('2026-01-17'), exceptions)).toBe(true);
    expect(nextWorkingDay(civilDate('2025-12-31'), exceptions)).toBe('2026-01-05');
    expect(nextWorkingDay(civilDate('2026-01-16'), exceptions)).toBe('2026-01-17');
  });

  it('take the later of two exceptions for a day', () => {
    const date = civilDate('2026-01-02');
    expect(
      isWorkingDay(date, [
        { date, working: false, act: ACT },
        { date, working: true, act: ACT },
      ]),
    ).toBe(true);
  });

  it('never fall on a weekend without an exception', () => {
    fc.assert(fc.property(dates, (date) => !isWorkingDay(date) || dayOfWeek(date) <= 5));
  });

  it('come next with nothing but rest between', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const next = nextWorkingDay(date);
        expect(isWorkingDay(next)).toBe(true);
        for (let between = addDays(date, 1); between < next; between = addDays(between, 1)) expect(isWorkingDay(between)).toBe(false);
      }),
    );
  });
});
