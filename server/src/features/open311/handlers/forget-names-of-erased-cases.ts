import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { events } from '../../submissions/index.js';
import { SentRequests } from '../storage/sent-requests.js';

/** With the original goes what its sender calls it: in the sender's books that is a person. */
@Injectable()
@OutboxReaction({ name: 'forget-open311-names-of-erased-cases', events: [events.SUBMISSION_ERASED] })
export class ForgetNamesOfErasedCases implements Reaction {
  constructor(private readonly sent: SentRequests) {}

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.sent.forgetName(subjectId as SubmissionId);
  }
}
