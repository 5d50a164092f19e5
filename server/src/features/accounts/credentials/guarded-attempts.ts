import { Injectable } from '@nestjs/common';
import { fail, type Problem, ProblemException } from '../../../kernel/problem.js';
import { RateLimits } from '../../../platform/http/rate-limits.js';
import { type Bucket } from '../domain/sign-in-limits.js';
import { Turns } from './turns.js';

/** `unfinished` costs nothing: what was given is right, and something more is needed. */
export type Verdict<T> =
  | { readonly outcome: 'right'; readonly value: T }
  | { readonly outcome: 'wrong'; readonly problem: Problem }
  | { readonly outcome: 'unfinished'; readonly problem: Problem };

export interface GuardedAttempt {
  /** Attempts of one key are judged one after another, so that many at once count as many. */
  readonly turn: string;
  readonly buckets: readonly Bucket[];
  /** Which of them a success empties. */
  readonly emptied: readonly Bucket[];
}

/** Judges secrets that could be guessed: counts failures, and answers 429 with `Retry-After` once there were too many. */
@Injectable()
export class GuardedAttempts {
  private readonly turns = new Turns();

  constructor(private readonly limits: RateLimits) {}

  run<T>({ turn, buckets, emptied }: GuardedAttempt, judge: () => Promise<Verdict<T>>): Promise<T> {
    return this.turns.run(turn, async () => {
      for (const { limit, key } of buckets) await this.limits.check(limit, key);
      const verdict = await judge();
      if (verdict.outcome === 'right') {
        for (const { limit, key } of emptied) await this.limits.forget(limit, key);
        return verdict.value;
      }
      if (verdict.outcome === 'wrong') for (const { limit, key } of buckets) await this.count({ limit, key });
      fail(verdict.problem.type, verdict.problem);
    });
  }

  /** Another process may have counted in between: then there is one failure more than fits, and it is counted all the same. */
  private async count({ limit, key }: Bucket): Promise<void> {
    await this.limits.take(limit, key).catch((error: unknown) => {
      if (!(error instanceof ProblemException)) throw error;
    });
  }
}
