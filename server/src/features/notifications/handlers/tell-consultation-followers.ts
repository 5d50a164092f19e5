import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { consultationEvents, FOLLOWED_CONSULTATION } from '../../consultations/index.js';
import { Followers } from '../../following/index.js';
import { mailRequested } from '../templates/mail-request.js';

/** More of them wait for the letter; a consultation with thousands is no single transaction. */
const MORE = 'mail.more_consultation_followers';
/** Followers that one delivery writes requests for. */
const PAGE = 200;

/** Tells those who asked for it that a consultation is concluded, page by page: one letter each, and no other. */
@Injectable()
@OutboxReaction({ name: 'tell-consultation-followers', events: [consultationEvents.concluded, MORE], irrevocable: true })
export class TellConsultationFollowers implements Reaction {
  constructor(
    private readonly followers: Followers,
    private readonly outbox: Outbox,
  ) {}

  async handle({ subjectType, subjectId, payload: { after } }: StoredEvent): Promise<void> {
    const subject = { type: FOLLOWED_CONSULTATION, id: subjectId };
    const ids = await this.followers.of(subject, typeof after === 'string' ? after : null, PAGE);
    for (const id of ids) {
      const recipient = { type: 'consultation_follower', id } as const;
      await this.outbox.append(mailRequested({ template: 'consultation.concluded', recipient, subjectType, subjectId, codes: {} }));
    }
    if (ids.length < PAGE) return;
    await this.outbox.append({ type: MORE, subjectType, subjectId, payload: { after: ids.at(-1) ?? null } });
  }
}
