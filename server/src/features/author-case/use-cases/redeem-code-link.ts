import { Injectable } from '@nestjs/common';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { Deliverability } from '../../../platform/mail/deliverability.js';
import { authors, Cases } from '../../submissions/index.js';

/** The author used the link of a letter for a new access code. The letter reached them, so that the address is written to again. */
@Injectable()
export class RedeemCodeLink {
  constructor(
    private readonly renew: authors.RenewAccessCode,
    private readonly cases: Cases,
    private readonly deliverability: Deliverability,
  ) {}

  /** @throws ProblemException 404 `link-spent`. */
  async run(token: string, key: IdempotencyKey | null = null): Promise<Awaited<ReturnType<authors.RenewAccessCode['run']>>> {
    const keys = await this.renew.run(token, key);
    const submission = await this.cases.findByNumber(keys.number);
    if (submission?.authorEmail) await this.deliverability.arrives(submission.authorEmail);
    return keys;
  }
}
