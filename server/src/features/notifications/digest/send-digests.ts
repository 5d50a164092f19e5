import { Injectable } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { PendingNews } from '../../following/index.js';
import { mailRequested } from '../templates/mail-request.js';

/** It is time for the letters of a day; or more of them wait. */
export const DIGESTS_DUE = 'mail.digests_due';
/** Letters that one delivery asks for. */
const PAGE = 200;

/** Asks for the letters of a day, page by page: what waits for one address is one letter. */
@Injectable()
@OutboxReaction({ name: 'send-digests', events: [DIGESTS_DUE] })
export class SendDigests implements Reaction {
  constructor(
    private readonly news: PendingNews,
    private readonly outbox: Outbox,
  ) {}

  async handle({ subjectType, subjectId, payload }: StoredEvent): Promise<void> {
    const letters = await this.news.bind(PAGE);
    for (const id of letters) {
      await this.outbox.append(
        mailRequested({ template: 'follower.digest', recipient: { type: 'digest', id }, subjectType: 'digest', subjectId: id, codes: {} }),
      );
    }
    if (letters.length === PAGE) await this.outbox.append({ type: DIGESTS_DUE, subjectType, subjectId, payload });
  }
}
