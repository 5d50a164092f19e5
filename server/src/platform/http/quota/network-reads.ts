import { Injectable } from '@nestjs/common';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { Config } from '../../config/config.js';
import type { Quota } from './quota.js';
import { spend } from './spend.js';

/** Seconds in which a network may read so often. */
const WINDOW = 60;

/** What networks without a key read, counted in the memory of this process: a read must not cost a write, and nothing of whoever reads is kept. */
@Injectable()
export class NetworkReads {
  private readonly limiter: RateLimiterMemory | null;

  constructor({ readsPerMinute }: Config) {
    this.limiter = readsPerMinute === 0 ? null : new RateLimiterMemory({ points: readsPerMinute, duration: WINDOW });
  }

  /** Counts one; what is left, or nothing where nobody is limited. */
  async spend(network: string): Promise<readonly Quota[]> {
    const { limiter } = this;
    if (limiter === null) return [];
    return [await spend(limiter, network, { name: 'network', points: limiter.points, seconds: WINDOW })];
  }
}
