import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';

const STRICT: readonly Limit[] = [
  { name: 'report-minute', points: 10, seconds: 60 },
  { name: 'report-hour', points: 60, seconds: 3_600 },
];
/** In a demonstration everybody comes from one address. */
const GENEROUS: readonly Limit[] = [{ name: 'report-minute', points: 300, seconds: 60 }];

/** How much one network address may report: as much as it may send. */
@Injectable()
export class ReportLimits {
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
