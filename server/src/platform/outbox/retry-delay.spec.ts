import fc from 'fast-check';
import { retryDelay } from './retry-delay.js';

describe('the delay before the next try', () => {
  it('doubles from five seconds up to an hour', () => {
    expect([1, 2, 3, 4].map((attempts) => retryDelay(attempts, 0))).toEqual([5, 10, 20, 40]);
    expect(retryDelay(40, 0)).toBe(3_600);
  });

  it('never shrinks with more attempts and is never spread by more than a quarter', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.double({ min: 0, max: 0.999, noNaN: true }), (attempts, jitter) => {
        expect(retryDelay(attempts + 1, jitter)).toBeGreaterThanOrEqual(retryDelay(attempts, jitter));
        expect(retryDelay(attempts, jitter)).toBeLessThanOrEqual(Math.ceil(retryDelay(attempts, 0) * 1.25));
      }),
    );
  });
});
