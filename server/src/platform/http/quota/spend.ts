import { type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import type { Quota } from './quota.js';

type Limit = Pick<Quota, 'name' | 'points' | 'seconds'>;

/** What is left of a limit, in its words. */
export const quotaOf = (limit: Limit, { remainingPoints, msBeforeNext }: RateLimiterRes, exceeded: boolean): Quota => ({
  ...limit,
  ...{ remaining: Math.max(0, remainingPoints), reset: Math.ceil(msBeforeNext / 1_000), exceeded },
});

/** Takes one point of `key`, and says what is left; also when none was. */
export async function spend(limiter: RateLimiterAbstract, key: string, limit: Limit): Promise<Quota> {
  try {
    return quotaOf(limit, await limiter.consume(key), false);
  } catch (error) {
    if (error instanceof RateLimiterRes) return quotaOf(limit, error, true);
    throw error;
  }
}
