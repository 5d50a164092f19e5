import fc from 'fast-check';
import { median, WORKING_DAY, workingHours } from './working-hours.js';

/** 2026-11-23 is a Monday; in winter Sofia is two hours ahead of UTC. */
const at = (day: number, hour: number): Date => new Date(Date.UTC(2026, 10, day, hour - 2));

describe('working hours', () => {
  it.each([
    ['within a day', at(23, 10), at(23, 12), 2],
    ['overnight, where nobody works', at(23, 16), at(24, 10), 2],
    ['over a weekend', at(27, 16), at(30, 10), 2],
    ['from before the office opens', at(23, 6), at(23, 10), 1],
    ['all of a night', at(23, 18), at(24, 8), 0],
    ['a working week', at(23, 9), at(27, 17), 5 * WORKING_DAY],
    ['backwards', at(24, 10), at(23, 10), 0],
  ])('%s', (_, from, to, hours) => {
    expect(workingHours(from, to)).toBe(hours);
  });

  it('leave out holidays: 24 to 28 December 2026', () => {
    expect(workingHours(new Date('2026-12-23T14:00:00Z'), new Date('2026-12-29T08:00:00Z'))).toBe(2);
  });

  it('add up, wherever the time is cut', () => {
    const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(fc.tuple(instant, instant, instant), (instants) => {
        const [a, b, c] = instants.toSorted((one, other) => one.getTime() - other.getTime()) as [Date, Date, Date];
        expect(workingHours(a, b) + workingHours(b, c)).toBeCloseTo(workingHours(a, c), 6);
      }),
      { numRuns: 50 },
    );
  });
});

describe('the median', () => {
  it('is the value in the middle, and of nothing nothing', () => {
    expect([median([]), median([5]), median([9, 1, 5]), median([1, 2, 4, 9])]).toEqual([null, 5, 5, 3]);
  });
});
