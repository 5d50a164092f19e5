import { civilDate } from './civil-date.js';
import { addToMonth, lastDayOf, monthOf, monthsBetween, nextMonth, parseMonth } from './month.js';

describe('a month', () => {
  it('is read when it is one', () => {
    expect(['2026-11', '2026-13', '2026-1', '0000-01', '9999-12', "2026-11' or"].map(parseMonth)).toEqual([
      '2026-11',
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it('is followed by the next, over the end of the year', () => {
    expect(nextMonth('2026-12')).toBe('2027-01');
    expect(addToMonth('2026-11', -11)).toBe('2025-12');
    expect(monthsBetween('2026-11', '2027-02')).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(monthsBetween('2026-11', '2026-10')).toEqual([]);
    expect(monthOf(civilDate('2026-11-30'))).toBe('2026-11');
  });

  it('ends on its last day, also in a leap year', () => {
    expect(['2026-11', '2027-02', '2028-02'].map(lastDayOf)).toEqual(['2026-11-30', '2027-02-28', '2028-02-29']);
  });
});
