import fc from 'fast-check';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { dueSince, isDue } from './schedule.js';

const sofia = (text: string, offset = '+02:00') => new Date(`${text}${offset}`);
const INSTANTS = fc.date({ min: new Date('2024-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });

describe('when an export is due', () => {
  it('is at two in the night in Sofia, also on the days when the clocks change', () => {
    expect(dueSince(sofia('2026-11-30T02:00:00'))).toEqual(sofia('2026-11-30T02:00:00'));
    expect(dueSince(sofia('2026-11-30T01:59:59'))).toEqual(sofia('2026-11-29T02:00:00'));
    expect(dueSince(sofia('2026-03-29T12:00:00', '+03:00'))).toEqual(sofia('2026-03-29T02:00:00'));
    expect(dueSince(sofia('2026-10-25T12:00:00'))).toEqual(sofia('2026-10-25T02:00:00', '+03:00'));
  });

  it('is at once where none stands', () => {
    expect(isDue(null, sofia('2026-11-30T00:30:00'))).toBe(true);
  });

  it('comes once in a day: one that was taken is enough until the next night', () => {
    fc.assert(
      fc.property(INSTANTS, fc.nat({ max: 47 * 3_600_000 }), (taken, later) => {
        const now = new Date(taken.getTime() + later);
        const isSameNight = dueSince(now).getTime() === dueSince(taken).getTime();
        expect(isDue(taken, now)).toBe(!isSameNight);
      }),
    );
  });

  it('never lies more than 25 hours back', () => {
    fc.assert(
      fc.property(INSTANTS, (now) => {
        const since = dueSince(now);
        expect(since <= now && now.getTime() - since.getTime() <= 25 * 3_600_000).toBe(true);
        expect(civilDateIn(since) <= civilDateIn(now)).toBe(true);
      }),
    );
  });
});
