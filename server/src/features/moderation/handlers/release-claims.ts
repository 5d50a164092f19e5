import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { Claims } from '../storage/claims.js';

/** Whoever left holds no case: the others need not wait for the claims to run out. */
@Injectable()
@OutboxReaction({ name: 'release-claims', events: ['account.signed_out', 'account.deactivated', 'account.assignment_changed'] })
export class ReleaseClaims implements Reaction {
  constructor(private readonly claims: Claims) {}

  async handle({ subjectId }: StoredEvent): Promise<void> {
    await this.claims.releaseAll(subjectId as AccountId);
  }
}
