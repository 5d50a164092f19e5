import fc from 'fast-check';
import { begun, FLOOD_LENGTHS, isOn, levelOf } from './flood-mode.js';

const NOW = new Date('2026-11-23T09:00:00Z');
const later = (hours: number, milliseconds = 0): Date => new Date(NOW.getTime() + hours * 3_600_000 + milliseconds);

describe('the flood mode', () => {
  it('that was never on is off', () => {
    expect(levelOf(null, NOW)).toBe('calm');
  });

  it('ends by itself after the hours that were chosen', () => {
    for (const [length, hours] of [
      ['hour', 1],
      ['six_hours', 6],
      ['day', 24],
    ] as const) {
      const mode = begun(null, length, 'Хиляди еднакви сигнали', NOW);
      expect(mode).toEqual({ since: NOW, until: later(hours), reason: 'Хиляди еднакви сигнали' });
      expect(levelOf(mode, later(hours, -1))).toBe('flood');
      expect(levelOf(mode, later(hours))).toBe('calm');
    }
  });

  it('that is switched on again counts from when it began, unless it had ended', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FLOOD_LENGTHS), fc.constantFrom(...FLOOD_LENGTHS), fc.nat(48 * 60), (first, second, minutes) => {
        const before = begun(null, first, 'първо', NOW);
        const then = later(0, minutes * 60_000);
        const after = begun(before, second, 'второ', then);
        expect(after.since).toEqual(isOn(before, then) ? NOW : then);
        expect(after.reason).toBe('второ');
        expect(isOn(after, then)).toBe(true);
        expect(after.until.getTime()).toBeLessThanOrEqual(then.getTime() + 86_400_000);
      }),
    );
  });
});
