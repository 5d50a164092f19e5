import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { ACCOUNT_EVENT_TYPES, ACCOUNT_LETTERS, type AccountEventType } from '../expansion/account-letters.js';
import { mailRequested } from '../templates/mail-request.js';

/** Requests a letter to the owner of an account about what happened to it. */
@Injectable()
@OutboxReaction({ name: 'tell-account', events: ACCOUNT_EVENT_TYPES })
export class TellAccount implements Reaction {
  constructor(private readonly outbox: Outbox) {}

  async handle({ type, subjectType, subjectId, payload }: StoredEvent): Promise<void> {
    const template = ACCOUNT_LETTERS[type as AccountEventType](payload);
    await this.outbox.append(
      mailRequested({ template, recipient: { type: 'account', id: subjectId }, subjectType, subjectId, codes: payload }),
    );
  }
}
