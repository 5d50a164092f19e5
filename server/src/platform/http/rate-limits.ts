import { Injectable } from '@nestjs/common';
import type pg from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { fail } from '../../kernel/problem.js';
import { KeyedHash } from '../crypto/keyed-hash.js';
import { TOO_MANY } from './http-problems.js';
import type { Quota } from './quota/quota.js';
import { spend } from './quota/spend.js';
import { waitingWords } from './waiting-words.js';

export interface Limit {
  /** Stable name, part of the stored key. */
  readonly name: string;
  /** How many in `seconds`. */
  readonly points: number;
  readonly seconds: number;
}

/** Counts attempts in PostgreSQL, so that several processes count together. Keys are hashed under a key: an address is personal data. */
@Injectable()
export class RateLimits {
  private readonly limiters = new Map<string, RateLimiterPostgres>();

  constructor(
    private readonly dataSource: DataSource,
    private readonly hashes: KeyedHash,
  ) {}

  /** Takes one point of `key`; answers 429 with `Retry-After` when none is left. */
  async take(limit: Limit, key: string): Promise<void> {
    try {
      await this.limiter(limit).consume(await this.hashed(key));
    } catch (error) {
      if (error instanceof RateLimiterRes) refuse(error);
      throw error;
    }
  }

  /** Takes one point of `key`; false when none is left, for those who must not learn that from the answer. */
  async allows(limit: Limit, key: string): Promise<boolean> {
    try {
      await this.limiter(limit).consume(await this.hashed(key));
      return true;
    } catch (error) {
      if (error instanceof RateLimiterRes) return false;
      throw error;
    }
  }

  /** Takes one point of `key`, and says what is left under the name `told`, also when none was. */
  async spend(limit: Limit, key: string, told: string): Promise<Quota> {
    return spend(this.limiter(limit), await this.hashed(key), { name: told, points: limit.points, seconds: limit.seconds });
  }

  /** Refuses when `key` has no point left, without taking one. */
  async check(limit: Limit, key: string): Promise<void> {
    const state = await this.limiter(limit).get(await this.hashed(key));
    if (state && state.consumedPoints >= limit.points) {
      refuse(state);
    }
  }

  /** Forgets what `key` has taken. */
  async forget(limit: Limit, key: string): Promise<void> {
    await this.limiter(limit).delete(await this.hashed(key));
  }

  private async hashed(key: string): Promise<string> {
    return (await this.hashes.of('rate-limit', key)).toString('base64url');
  }

  private limiter(limit: Limit): RateLimiterPostgres {
    let limiter = this.limiters.get(limit.name);
    if (!limiter) {
      limiter = new RateLimiterPostgres({
        storeClient: unnamed(this.dataSource),
        storeType: 'client',
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

interface Statement {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** The pool of connections, without the names that the limiter gives its plans: behind PgBouncer a plan stays on a connection that others have next. */
function unnamed({ driver }: DataSource): { query(statement: Statement): Promise<unknown> } {
  return { query: ({ text, values = [] }) => (driver as unknown as { master: pg.Pool }).master.query(text, [...values]) };
}

function refuse({ msBeforeNext }: RateLimiterRes): never {
  const retryAfter = Math.max(1, Math.ceil(msBeforeNext / 1_000));
  fail(TOO_MANY, { retryAfter, detail: waitingWords(retryAfter) });
}
