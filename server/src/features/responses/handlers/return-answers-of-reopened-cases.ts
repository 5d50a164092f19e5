import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { events } from '../../submissions/index.js';
import { draftAfter, WRITTEN_BEFORE_REOPENING } from '../domain/draft-states.js';
import { ResponseDrafts } from '../storage/response-drafts.js';

/**
 * What waits for a second person was written before the case was opened again: it goes back, so that nobody approves it as the answer to
 * what was not known then. Nothing of its text is lost, also where the reopening is undone; only that it was to be a correction is.
 */
@Injectable()
@OutboxReaction({ name: 'return-answers-of-reopened-cases', events: [events.SUBMISSION_REOPENED] })
export class ReturnAnswersOfReopenedCases implements Reaction {
  constructor(
    private readonly drafts: ResponseDrafts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  handle({ subjectId, occurredAt }: StoredEvent): Promise<void> {
    return this.unitOfWork.run(async () => {
      const found = await this.drafts.holdOfCase(subjectId as SubmissionId);
      const state = found && draftAfter(found.draft.state, 'send_back');
      // A late delivery leaves alone what was proposed since.
      if (!state || state === 'none' || !found.draft.proposedAt || found.draft.proposedAt > occurredAt) return;
      await this.drafts.save(found.owner, {
        ...{ ...found.draft, state, version: found.draft.version + 1, savedAt: this.clock.now(), correctionNote: null },
        // The record of a case is kept in Bulgarian.
        ...{ proposedBy: null, proposedAt: null, returnedNote: WRITTEN_BEFORE_REOPENING.bg },
      });
    });
  }
}
