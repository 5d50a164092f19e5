import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { CaseHistory, events } from '../../submissions/index.js';
import { DeadlineRecords } from '../storage/deadline-records.js';

/**
 * The municipality waits for the author no longer once they write, or once the case has gone on without them. Only what was asked before
 * that ends: a question that follows on the reply stays. What can be taken back ends nothing before it no longer can.
 */
@Injectable()
@OutboxReaction({
  name: 'end-clarifications',
  events: [
    ...[events.MESSAGE_SENT, events.SUBMISSION_ANSWERED, events.SUBMISSION_CLOSED, events.SUBMISSION_FORWARDED],
    ...[events.SUBMISSION_MERGED, events.SUBMISSION_WITHDRAWN, events.SUBMISSION_WITHHELD],
  ],
  irrevocable: true,
})
export class EndClarifications implements Reaction {
  constructor(
    private readonly records: DeadlineRecords,
    private readonly history: CaseHistory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  handle({ type, subjectId, payload, occurredAt }: StoredEvent): Promise<void> {
    return this.unitOfWork.run(async () => {
      const isReply = type === events.MESSAGE_SENT;
      if (isReply && payload['from'] !== 'author') return;
      // A text may be withheld while its case goes on.
      if (type === events.SUBMISSION_WITHHELD && payload['ended'] !== true) return;
      const id = subjectId as SubmissionId;
      if (!(await this.records.endClarification(id, occurredAt, isReply ? 'answered' : 'case_moved_on'))) return;
      const actor = isReply ? ({ kind: 'author', submissionId: id } as const) : SYSTEM;
      await this.history.append(id, { type: 'clarification_ended', isPublic: true, details: {} }, actor, occurredAt);
    });
  }
}
