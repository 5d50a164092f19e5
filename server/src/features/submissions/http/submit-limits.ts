import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';

const STRICT: readonly Limit[] = [
  { name: 'submit-minute', points: 10, seconds: 60 },
  { name: 'submit-hour', points: 60, seconds: 3_600 },
];
/** In a demonstration everybody comes from one address. */
const GENEROUS: readonly Limit[] = [{ name: 'submit-minute', points: 300, seconds: 60 }];

/** How much one network address may send. A whole village can sit behind one, so that even the strict limit leaves room. */
@Injectable()
export class SubmitLimits {
  private readonly limits: readonly Limit[];

  constructor(
    private readonly rateLimits: RateLimits,
    { demo, env }: Config,
  ) {
    this.limits = demo || env !== 'production' ? GENEROUS : STRICT;
  }

  /** @throws ProblemException 429 with `Retry-After`. */
  async take(network: string): Promise<void> {
    for (const limit of this.limits) await this.rateLimits.take(limit, network);
  }
}
