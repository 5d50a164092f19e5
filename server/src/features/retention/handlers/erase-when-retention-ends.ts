import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { RETENTION_ENDED } from '../domain/retention-events.js';
import { EraseCase } from '../use-cases/erase-case.js';

/** Erases a case whose term is over; one that is erased already stays as it is. */
@Injectable()
@OutboxReaction({ name: 'erase-when-retention-ends', events: [RETENTION_ENDED] })
export class EraseWhenRetentionEnds implements Reaction {
  constructor(private readonly eraseCase: EraseCase) {}

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.eraseCase.run(subjectId as SubmissionId);
  }
}
