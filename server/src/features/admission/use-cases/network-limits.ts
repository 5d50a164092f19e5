import { Injectable } from '@nestjs/common';
import { ProblemException } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { TOO_MANY } from '../../../platform/http/http-problems.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import type { Level } from '../domain/demand.js';
import { Outcomes } from '../storage/outcomes.js';

/** How much one network may send. A whole village can sit behind one, so that even the strict limits leave room. */
const LIMITS: Readonly<Record<Level, readonly Limit[]>> = {
  calm: [
    { name: 'submit-minute', points: 10, seconds: 60 },
    { name: 'submit-hour', points: 60, seconds: 3_600 },
  ],
  flood: [
    { name: 'submit-minute', points: 10, seconds: 60 },
    { name: 'submit-flood', points: 20, seconds: 3_600 },
  ],
};

/** Of forms that come without a proof, beside the others: few people do, and every simple program. */
const UNPROVED: Readonly<Record<Level, Limit>> = {
  calm: { name: 'submit-unproved', points: 20, seconds: 3_600 },
  flood: { name: 'submit-unproved-flood', points: 5, seconds: 3_600 },
};

/** In a demonstration everybody comes from one address. */
const GENEROUS: readonly Limit[] = [{ name: 'submit-minute', points: 300, seconds: 60 }];

/** Counts what a network sends, and refuses when it is too much. */
@Injectable()
export class NetworkLimits {
  private readonly isGenerous: boolean;

  constructor(
    private readonly limits: RateLimits,
    private readonly outcomes: Outcomes,
    { demo, env }: Config,
  ) {
    this.isGenerous = demo || env !== 'production';
  }

  /** Not in a transaction: limits count on a connection of their own. @throws ProblemException 429 with `Retry-After`. */
  async take(network: string, level: Level, isUnproved = false): Promise<void> {
    const taken = this.isGenerous ? GENEROUS : [...LIMITS[level], ...(isUnproved ? [UNPROVED[level]] : [])];
    try {
      for (const limit of taken) await this.limits.take(limit, network);
    } catch (error) {
      if (error instanceof ProblemException && error.problem.type === TOO_MANY) await this.outcomes.count('limited');
      throw error;
    }
  }
}
