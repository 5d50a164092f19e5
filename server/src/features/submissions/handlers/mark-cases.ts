import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import {
  APPEAL_LODGED,
  APPEAL_OVERTURNED,
  APPEAL_UPHELD,
  DECISION_UNDONE,
  EMAIL_CONFIRMED,
  SUBMISSION_PUBLISHED,
  SUBMISSION_RECEIVED,
  SUBMISSION_WITHHELD,
} from '../domain/submission-events.js';
import { MarkCases } from '../use-cases/mark-cases.js';

/** Seconds between two rounds over the queue: after an update, or when what makes an author trusted was changed. */
const EVERY = 600;

/** A new case is read for what is risky in it, and the queue is read again when the words for that are others. */
@Injectable()
@OutboxReaction({ name: 'mark-case', events: [SUBMISSION_RECEIVED] })
export class MarkNewCase implements Reaction, OnModuleInit {
  constructor(
    private readonly cases: MarkCases,
    private readonly tasks: RecurringTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'mark-waiting-cases', every: EVERY, run: () => this.readQueueAgain() });
  }

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.cases.mark(subjectId as SubmissionId);
  }

  private async readQueueAgain(): Promise<void> {
    await this.cases.markOutdated();
    await this.cases.rank(null);
  }
}

const MOVES_THE_QUEUE = [
  ...[EMAIL_CONFIRMED, SUBMISSION_PUBLISHED, SUBMISSION_WITHHELD, DECISION_UNDONE],
  ...[APPEAL_LODGED, APPEAL_UPHELD, APPEAL_OVERTURNED],
];

/** What becomes of one case of an author moves the others that wait. */
@Injectable()
@OutboxReaction({ name: 'rank-cases-of-author', events: MOVES_THE_QUEUE })
export class RankCasesOfAuthor implements Reaction {
  constructor(private readonly cases: MarkCases) {}

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.cases.rank(subjectId as SubmissionId);
  }
}
