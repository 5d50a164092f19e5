import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { Language } from '../../../kernel/words.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import type { FollowedSubject, Frequency } from '../domain/follow.js';
import { followRequested } from '../domain/follow-events.js';
import { FollowsRepository } from '../storage/follows.repository.js';

const REQUESTS_BY_ADDRESS: Limit = { name: 'follow-address', points: 20, seconds: 3_600 };

export interface FollowWish {
  readonly email: string;
  readonly language: Language;
  /** At once unless told. */
  readonly frequency?: Frequency | null | undefined;
  readonly key?: IdempotencyKey | null;
}

/**
 * Somebody gives an e-mail to follow a subject. It is a stranger's until its owner confirms it (double opt-in), so it gets one
 * letter that asks, unless it has had too many lately. An address that follows already gets none, and nobody learns from the
 * answer which of all this it was.
 */
@Injectable()
export class RequestFollow {
  constructor(
    private readonly follows: FollowsRepository,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** The id is for use cases that go on, never for an answer. @throws ProblemException 429, counted before anything is looked up. */
  async run(subject: FollowedSubject, { email, language, frequency: asked, key = null }: FollowWish, network: string): Promise<string> {
    await this.limits.take(REQUESTS_BY_ADDRESS, network);
    const frequency = asked ?? 'immediate';
    const work = async (): Promise<string> => {
      const { id, confirmedAt } = await this.follows.put(subject, { email, language, frequency }, this.clock.now());
      if (confirmedAt === null) await this.outbox.append(followRequested(id, subject));
      return id;
    };
    const request = { scope: `follow ${subject.type} ${subject.id}`, key, content: JSON.stringify([email, language, frequency]) };
    return this.requests.once(request, work, { keep: (id) => id, recall: async (id) => id });
  }
}
