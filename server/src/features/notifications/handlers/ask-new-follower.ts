import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { FOLLOW_REQUESTED } from '../../following/index.js';
import { mailRequested, textCode } from '../templates/mail-request.js';

/** Requests the letter that asks whether an address wants to follow a case. */
@Injectable()
@OutboxReaction({ name: 'ask-new-follower', events: [FOLLOW_REQUESTED] })
export class AskNewFollower implements Reaction {
  constructor(private readonly outbox: Outbox) {}

  async handle({ subjectType, subjectId, payload }: StoredEvent): Promise<void> {
    const id = textCode(payload, 'followId');
    if (id === null || subjectType !== 'submission') return;
    await this.outbox.append(
      mailRequested({ template: 'follower.confirm', recipient: { type: 'follower', id }, subjectType, subjectId, codes: {} }),
    );
  }
}
