import fc from 'fast-check';
import { DEMANDS, LEVELS, secondsToWait } from './demand.js';

const NOW = new Date('2026-11-23T09:00:00Z');

describe('what is asked', () => {
  it('in a flood is more of everything', () => {
    const { calm, flood } = DEMANDS;
    expect(flood.puzzle.tries).toBeGreaterThan(calm.puzzle.tries);
    expect(flood.puzzle.iterations).toBeGreaterThanOrEqual(calm.puzzle.iterations);
    expect(flood.waits).toBeGreaterThan(calm.waits);
    expect([calm.asksPrograms, flood.asksPrograms]).toEqual([false, true]);
  });

  it('without scripts is 20 seconds at rest and 5 minutes in a flood, counted from the first page', () => {
    const ago = (seconds: number) => new Date(NOW.getTime() - seconds * 1_000);
    expect(secondsToWait(ago(0), 20, 'calm', NOW)).toBe(20);
    expect(secondsToWait(ago(19.5), 20, 'calm', NOW)).toBe(1);
    expect(secondsToWait(ago(20), 20, 'calm', NOW)).toBe(0);
    expect(secondsToWait(ago(20), 20, 'flood', NOW)).toBe(280);
    expect(secondsToWait(ago(300), 20, 'flood', NOW)).toBe(0);
  });

  it('is over once the time that was told has passed, whatever it was', () => {
    fc.assert(
      fc.property(fc.constantFrom(...LEVELS), fc.nat(120), fc.nat(3_600_000), (level, wait, milliseconds) => {
        const startedAt = new Date(NOW.getTime() - milliseconds);
        const left = secondsToWait(startedAt, wait, level, NOW);
        expect(Number.isInteger(left) && left >= 0).toBe(true);
        expect(secondsToWait(startedAt, wait, level, new Date(NOW.getTime() + left * 1_000))).toBe(0);
        if (wait === 0) expect(left).toBe(0);
      }),
    );
  });
});
