const FIRST = 5;
const LONGEST = 3_600;

/**
 * Seconds until the next try after `attempts` failed ones: 5, 10, 20 … doubling up to one hour.
 * `jitter` in [0, 1) spreads tries that failed together over a quarter of the delay.
 */
export function retryDelay(attempts: number, jitter: number): number {
  const delay = Math.min(FIRST * 2 ** Math.max(0, attempts - 1), LONGEST);
  return Math.round(delay * (1 + jitter / 4));
}
