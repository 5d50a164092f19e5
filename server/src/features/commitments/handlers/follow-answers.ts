import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { events } from '../../submissions/index.js';
import { COUNTED_LATE } from '../domain/commitment-events.js';
import { ProjectCase } from '../use-cases/project-case.js';

/** Whatever may change an answer, or whether the public may read it; also what a decision takes back. */
const OF_ANSWERS = [
  ...[events.SUBMISSION_PUBLISHED, events.SUBMISSION_WITHHELD, events.SUBMISSION_ANSWERED, events.SUBMISSION_CORRECTED],
  ...[events.ANSWER_REDACTED, events.SUBMISSION_REOPENED, events.SUBMISSION_MERGED, events.SUBMISSION_UNMERGED],
  ...[events.SUBMISSION_WITHDRAWN, events.SUBMISSION_CLOSED, events.SUBMISSION_FORWARDED, events.SUBMISSION_ASSIGNED],
  ...[events.DECISION_UNDONE, events.APPEAL_OVERTURNED, events.SUBMISSION_ERASED, COUNTED_LATE],
];

/** Keeps what answers promise as the answers and their cases stand. */
@Injectable()
@OutboxReaction({ name: 'keep-commitments-of-answers', events: OF_ANSWERS })
export class FollowAnswers implements Reaction {
  constructor(private readonly projection: ProjectCase) {}

  handle({ type, subjectId }: StoredEvent): Promise<void> {
    return this.projection.run(subjectId as SubmissionId, { isNews: type !== COUNTED_LATE });
  }
}
