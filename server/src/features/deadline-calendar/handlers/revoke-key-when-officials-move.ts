import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { AccountId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { RevokeCalendarKey } from '../use-cases/revoke-calendar-key.js';

/** Whoever leaves, or gets another role or department, asks for a new address. Until this has run the read itself looks at the account. */
@Injectable()
@OutboxReaction({ name: 'revoke-calendar-key-when-officials-move', events: ['account.deactivated', 'account.assignment_changed'] })
export class RevokeKeyWhenOfficialsMove implements Reaction {
  constructor(private readonly revoke: RevokeCalendarKey) {}

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.revoke.run(SYSTEM, subjectId as AccountId);
  }
}
