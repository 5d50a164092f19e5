import fc from 'fast-check';
import { addDays, civilDate } from '../../../kernel/civil-date.js';
import { isNews } from './term-news.js';

/** A Monday. */
const END = civilDate('2027-01-25');
const daysBefore = (days: number) => addDays(END, -days);

describe('a term is worth a letter', () => {
  it.each([7, 2, -1])('when %i days are left, once', (left) => {
    expect(isNews(END, daysBefore(left + 1), daysBefore(left))).toBe(true);
    expect(isNews(END, daysBefore(left), daysBefore(left - 1))).toBe(false);
  });

  it.each([9, 8, 6, 5, 4, 3, 1, 0])('not when %i days are left', (left) => {
    expect(isNews(END, daysBefore(left + 1), daysBefore(left))).toBe(false);
  });

  it('each Monday after it has ended', () => {
    expect(isNews(END, civilDate('2027-01-31'), civilDate('2027-02-01'))).toBe(true);
    expect(isNews(END, civilDate('2027-02-01'), civilDate('2027-02-02'))).toBe(false);
  });

  it('also when the days on which it was news were missed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 8, max: 60 }), fc.integer({ min: -1, max: 7 }), (before, now) => {
        expect(isNews(END, daysBefore(before), daysBefore(now))).toBe(true);
      }),
    );
  });
});
