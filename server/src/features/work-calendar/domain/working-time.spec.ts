import fc from 'fast-check';
import { workingMinutes } from './working-time.js';

const at = (text: string): Date => new Date(text);
const HOUR = 60;

describe('time in working days', () => {
  it.each([
    ['the same morning', '2026-11-23T07:00:00Z', '2026-11-23T10:30:00Z', 3.5 * HOUR],
    ['overnight', '2026-11-23T14:00:00Z', '2026-11-24T08:00:00Z', 18 * HOUR],
    ['over a weekend', '2026-11-27T14:00:00Z', '2026-11-30T08:00:00Z', 18 * HOUR],
    ['from a Saturday to a Monday', '2026-11-28T09:00:00Z', '2026-11-30T08:00:00Z', 10 * HOUR],
    ['within a Sunday', '2026-11-29T09:00:00Z', '2026-11-29T18:00:00Z', 0],
    ['over Easter', '2026-04-09T09:00:00Z', '2026-04-14T09:00:00Z', 24 * HOUR],
    ['over the change of the clock', '2026-10-23T09:00:00Z', '2026-10-26T10:00:00Z', 24 * HOUR],
    ['backwards', '2026-11-24T09:00:00Z', '2026-11-23T09:00:00Z', 0],
  ])('%s', (_, from, to, minutes) => {
    expect(workingMinutes(at(from), at(to))).toBe(minutes);
  });

  it('leaves out a day that the Council of Ministers declared free', () => {
    const free = [{ date: '2026-11-24' as never, working: false, act: 'Решение № 1' }];
    expect(workingMinutes(at('2026-11-23T09:00:00Z'), at('2026-11-25T09:00:00Z'), free)).toBe(24 * HOUR);
  });

  it('never grows faster than the clock, and adds up', () => {
    const instant = fc.date({ min: at('2024-01-01T00:00:00Z'), max: at('2030-12-31T00:00:00Z'), noInvalidDate: true });
    const toMinute = (date: Date): Date => new Date(Math.floor(date.getTime() / 60_000) * 60_000);
    fc.assert(
      fc.property(instant, fc.nat(60 * 24 * 60), fc.nat(60 * 24 * 60), (start, first, second) => {
        const from = toMinute(start);
        const middle = new Date(from.getTime() + first * 60_000);
        const to = new Date(middle.getTime() + second * 60_000);
        // The two Sundays with 23 and 25 hours hold no working time.
        expect(workingMinutes(from, middle) + workingMinutes(middle, to)).toBe(workingMinutes(from, to));
        expect(workingMinutes(from, to)).toBeLessThanOrEqual(first + second + 60);
      }),
      { numRuns: 60 },
    );
  });
});
