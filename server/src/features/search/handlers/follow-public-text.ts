import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { events } from '../../submissions/index.js';
import { IndexCases } from '../use-cases/index-cases.js';

/** Every event after which everybody may read other words of a case, or what the list is narrowed by. */
const CHANGES_FINDING: readonly string[] = [
  ...[events.SUBMISSION_PUBLISHED, events.SUBMISSION_WITHHELD, events.SUBMISSION_WITHDRAWN, events.SUBMISSION_MERGED],
  ...[events.SUBMISSION_UNMERGED, events.DECISION_UNDONE, events.APPEAL_OVERTURNED, events.PUBLIC_TEXT_EDITED, events.SUBMISSION_ERASED],
  ...[
    events.SUBMISSION_ASSIGNED,
    events.SUBMISSION_HANDED_BACK,
    events.SUBMISSION_REOPENED,
    events.SUBMISSION_FORWARDED,
    events.SUBMISSION_CLOSED,
  ],
  ...[events.SUBMISSION_ANSWERED, events.SUBMISSION_CORRECTED, events.ANSWER_REDACTED, events.NEW_FACTS_TAKEN],
];

/** Keeps what cases are found by; not irrevocable, so that a decision that is undone is followed at once, too. */
@Injectable()
@OutboxReaction({ name: 'follow-public-text', events: CHANGES_FINDING })
export class FollowPublicText implements Reaction {
  constructor(private readonly cases: IndexCases) {}

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.cases.index(subjectId as SubmissionId);
  }
}
