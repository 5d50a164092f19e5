import fc from 'fast-check';
import { DAY, WINDOW_DAYS, type WindowNames, windowOf } from './windows.js';
import { parseW3Instant, writeW3Instant } from './w3-instants.js';

const NAMES: WindowNames = { start: 'start_date', end: 'end_date', usualDays: WINDOW_DAYS };
const NOW = new Date('2026-11-23T09:00:00Z');
const codesOf = (start: string | undefined, end: string | undefined): unknown => {
  const result = windowOf(NAMES, { start, end }, NOW);
  return result.ok ? [] : result.problem.errors?.map(({ pointer, code }) => [pointer, code]);
};

describe('a period', () => {
  it('holds nothing that, written in seconds, lies outside of what was asked', () => {
    const instant = fc.integer({ min: 0, max: 200 * DAY }).map((past) => new Date(NOW.getTime() - past));
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 0, max: WINDOW_DAYS * DAY }),
        fc.integer({ min: -5_000, max: 5_000 }),
        (start, width, beside) => {
          const end = new Date(start.getTime() + width);
          const asked = windowOf(NAMES, { start: start.toISOString(), end: end.toISOString() }, NOW);
          if (!asked.ok) throw new Error('Refused');
          const { from, until } = asked.value;
          for (const edge of [start, end]) {
            const at = new Date(edge.getTime() + beside);
            const told = parseW3Instant(writeW3Instant(at))?.getTime() ?? Number.NaN;
            expect(from <= at && at < until).toBe(start.getTime() <= told && told <= end.getTime());
          }
        },
      ),
    );
  });

  it('is the last ninety days unless one says otherwise, and never wider', () => {
    const last = windowOf(NAMES, { start: undefined, end: undefined }, NOW);
    expect(last.ok && [last.value.from.toISOString(), last.value.until.toISOString()]).toEqual([
      '2026-08-25T09:00:00.000Z',
      '2026-11-23T09:00:01.000Z',
    ]);
    const since = windowOf(NAMES, { start: '2025-01-01T00:00:00Z', end: undefined }, NOW);
    expect(since.ok && since.value.until.toISOString()).toBe('2025-04-01T00:00:01.000Z');
    expect(codesOf('2026-01-01T00:00:00Z', '2026-04-01T00:00:00Z')).toEqual([]);
    expect(codesOf('2026-01-01T00:00:00Z', '2026-04-01T00:00:01Z')).toEqual([['/start_date', 'too_wide']]);
  });

  it('names each parameter that is wrong', () => {
    expect(codesOf('today', '2026-11-23')).toEqual([
      ['/start_date', 'not_an_instant'],
      ['/end_date', 'not_an_instant'],
    ]);
    expect(codesOf('2026-11-23T10:00:00Z', '2026-11-23T09:59:59Z')).toEqual([['/end_date', 'ends_before_start']]);
  });

  it('at the ends of the calendar breaks nothing', () => {
    for (const edge of ['0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00']) {
      expect(() => [
        windowOf(NAMES, { start: edge, end: undefined }, NOW),
        windowOf(NAMES, { start: undefined, end: edge }, NOW),
      ]).not.toThrow();
    }
  });
});
