import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { Quota } from './quota.js';

/** Takes one point of `key`, and says what is left; also when none was. */
export async function spend(limiter: RateLimiterAbstract, key: string, limit: Pick<Quota, 'name' | 'points' | 'seconds'>): Promise<Quota> {
  const left = ({ remainingPoints, msBeforeNext }: RateLimiterRes, exceeded: boolean): Quota => ({
    ...limit,
    ...{ remaining: Math.max(0, remainingPoints), reset: Math.ceil(msBeforeNext / 1_000), exceeded },
  });
  try {
    return left(await limiter.consume(key), false);
  } catch (error) {
    if (error instanceof RateLimiterRes) return left(error, true);
    throw error;
  }
}
