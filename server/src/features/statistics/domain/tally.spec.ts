import fc from 'fast-check';
import { medianOf, ninetiethOf } from './tally.js';

const days = fc.array(fc.nat(200), { minLength: 1, maxLength: 40 });

describe('days to an answer', () => {
  it('have a middle with as many below as above', () => {
    fc.assert(
      fc.property(days, (list) => {
        const median = medianOf(list)!;
        const below = list.filter((each) => each < median).length;
        const above = list.filter((each) => each > median).length;
        expect(Math.max(below, above)).toBeLessThanOrEqual(list.length / 2);
      }),
    );
  });

  it('have a ninetieth percentile within which nine of ten are, and not with a day less', () => {
    fc.assert(
      fc.property(days, (list) => {
        const days90 = ninetiethOf(list)!;
        const within = (most: number): number => list.filter((each) => each <= most).length / list.length;
        expect(list).toContain(days90);
        expect(within(days90)).toBeGreaterThanOrEqual(0.9);
        expect(within(days90 - 1)).toBeLessThan(0.9);
      }),
    );
  });

  it.each([
    [[], null, null],
    [[7], 7, 7],
    [[3, 10], 6.5, 10],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9, 100], 5.5, 9],
  ])('%j', (list, median, ninetieth) => {
    expect([medianOf(list), ninetiethOf(list)]).toEqual([median, ninetieth]);
  });
});
