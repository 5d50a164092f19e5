import fc from 'fast-check';
import { addDays, civilDate, type CivilDate, isBefore } from '../../../kernel/civil-date.js';
import { firstDayOf, lastDayOf, monthsBetween } from '../../../kernel/month.js';
import { unitsOf, unitsWithin } from './periods.js';

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(civilDate('1990-01-01'), days));
const isWithin = (at: CivilDate, units: readonly string[]) => unitsOf(at).some((unit) => units.includes(unit));

describe('a period in decades, years, months and days', () => {
  it('names the largest that lie in it whole', () => {
    expect(unitsWithin({ from: civilDate('2024-12-30'), to: civilDate('2026-02-01') })).toEqual([
      '2024-12-30',
      '2024-12-31',
      '2025',
      '2026-01',
      '2026-02-01',
    ]);
    expect(unitsWithin({ to: civilDate('1911-12-31') })).toEqual(['190', '1910', '1911']);
  });

  it('names a whole month, however short', () => {
    for (const month of monthsBetween('2024-01', '2025-12')) {
      expect(unitsWithin({ from: firstDayOf(month), to: lastDayOf(month) })).toEqual([month]);
    }
  });

  it('holds every day of it, and no other', () => {
    fc.assert(
      fc.property(day, day, fc.nat({ max: 800 }), (at, from, length) => {
        const to = addDays(from, length);
        expect(isWithin(at, unitsWithin({ from, to }))).toBe(!isBefore(at, from) && !isBefore(to, at));
        expect(isWithin(at, unitsWithin({ from }))).toBe(!isBefore(at, from));
        expect(isWithin(at, unitsWithin({ to }))).toBe(!isBefore(to, at));
        expect([from, to].every((end) => isWithin(end, unitsWithin({ from, to })))).toBe(true);
      }),
    );
  });

  it('has some hundred parts at most, and none when it ends before it begins', () => {
    fc.assert(fc.property(day, day, (from, to) => unitsWithin({ from, to }).length <= 120));
    expect(unitsWithin({ from: civilDate('2026-02-02'), to: civilDate('2026-02-01') })).toEqual([]);
  });
});
