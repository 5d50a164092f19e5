import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { Deliverability } from '../../../platform/mail/deliverability.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { AccountDirectory } from '../../accounts/index.js';
import { FOLLOW_CONFIRMED, Followers } from '../../following/index.js';
import { authors, events } from '../../submissions/index.js';
import { textCode } from '../templates/mail-request.js';

const ACCOUNT_ACTIVATED = 'account.activated';
const PASSWORD_CHANGED = 'account.password_changed';

/** Whoever followed the link of a letter got it: from then on the address is written to again. */
@Injectable()
@OutboxReaction({ name: 'note-arrival', events: [FOLLOW_CONFIRMED, events.EMAIL_CONFIRMED, ACCOUNT_ACTIVATED, PASSWORD_CHANGED] })
export class NoteArrival implements Reaction {
  constructor(
    private readonly deliverability: Deliverability,
    private readonly followers: Followers,
    private readonly contacts: authors.AuthorContact,
    private readonly accounts: AccountDirectory,
  ) {}

  async handle(event: StoredEvent): Promise<void> {
    const address = await this.addressOf(event);
    if (address !== null) await this.deliverability.arrives(address);
  }

  private async addressOf({ type, subjectId, payload }: StoredEvent): Promise<string | null> {
    switch (type) {
      case FOLLOW_CONFIRMED:
        return (await this.followers.find(textCode(payload, 'followId') ?? ''))?.email ?? null;
      case events.EMAIL_CONFIRMED:
        return (await this.contacts.contact(subjectId as SubmissionId))?.email ?? null;
      default:
        // Whoever was signed in when they changed a password showed nothing of their mail.
        if (type === PASSWORD_CHANGED && payload['by'] !== 'reset') return null;
        return (await this.accounts.byId(subjectId as AccountId))?.email ?? null;
    }
  }
}
