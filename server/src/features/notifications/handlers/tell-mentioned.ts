import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { CaseNotes, COLLEAGUE_MENTIONED } from '../../case-notes/index.js';
import { mailRequested } from '../templates/mail-request.js';

/** Requests a letter to somebody who was named in a note, unless its writer took it back by now. Whether they may still see the case is asked when it is sent. */
@Injectable()
@OutboxReaction({ name: 'tell-mentioned', events: [COLLEAGUE_MENTIONED] })
export class TellMentioned implements Reaction {
  constructor(
    private readonly notes: CaseNotes,
    private readonly outbox: Outbox,
  ) {}

  async handle({ subjectType, subjectId, payload }: StoredEvent): Promise<void> {
    const id = String(payload['accountId']) as AccountId;
    if (!(await this.notes.stillNames(String(payload['noteId']), id))) return;
    const recipient = { type: 'account', id } as const;
    await this.outbox.append(mailRequested({ template: 'staff.mentioned', recipient, subjectType, subjectId, codes: {} }));
  }
}
