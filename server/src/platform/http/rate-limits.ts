import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { fail } from '../../kernel/problem.js';
import { hashSecret } from '../crypto/random.js';
import { TOO_MANY } from './http-problems.js';

export interface Limit {
  /** Stable name, part of the stored key. */
  readonly name: string;
  /** How many in `seconds`. */
  readonly points: number;
  readonly seconds: number;
}

/** Counts attempts in PostgreSQL, so that several processes count together. Keys are hashed: an address is personal data. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(private readonly dataSource: DataSource) {}

  /** Takes one point of `key`; answers 429 with `Retry-After` when none is left. */
  async take(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(hashed(key));
    } catch (error) {
      if (error instanceof RateLimiterRes) fail(TOO_MANY, { retryAfter: Math.max(1, Math.ceil(error.msBeforeNext / 1_000)) });
      throw error;
    }
  }

  /** Takes one point of `key`; false when none is left, for those who must not learn that from the answer. */
  async allows(limit: Limit, key: string): Promise<boolean> {
    try {
      await this.limiter(limit).consume(hashed(key));
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  }

  /** Refuses when `key` has no point left, without taking one. */
  async check(limit: Limit, key: string): Promise<void> {
    const state = await this.limiter(limit).get(hashed(key));
    if (state && state.consumedPoints >= limit.points) {
      fail(TOO_MANY, { retryAfter: Math.max(1, Math.ceil(state.msBeforeNext / 1_000)) });
    }
  }

  /** Forgets what `key` has taken. */
  async forget(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).delete(hashed(key));
  }

  private limiter(limit: Limit): RateLimiterPostgres {
    let limiter = this.limiters.get(limit.name);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: this.dataSource,
        storeType: 'typeorm',
        tableName: 'rate_limit',
        tableCreated: true,
        keyPrefix: limit.name,
        points: limit.points,
        duration: limit.seconds,
      });
      this.limiters.set(limit.name, limiter);
    }
    return limiter;
  }
}

const hashed = (key: string): string => hashSecret(key).toString('base64url');
