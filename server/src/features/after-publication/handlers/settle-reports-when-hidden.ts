import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { access, events, ReportMarks } from '../../submissions/index.js';
import { OpenReports } from '../use-cases/open-reports.js';

/**
 * What the public no longer reads has no open reports: should it come back, readers count anew. Irrevocable, as a decision that is
 * undone must find its reports as they were.
 */
@Injectable()
@OutboxReaction({
  name: 'settle-reports-when-hidden',
  events: [events.SUBMISSION_WITHHELD, events.SUBMISSION_WITHDRAWN, events.SUBMISSION_MERGED, events.DECISION_UNDONE],
  irrevocable: true,
})
export class SettleReportsWhenHidden implements Reaction {
  constructor(
    private readonly marks: ReportMarks,
    private readonly reports: OpenReports,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.marks.hold(subjectId as SubmissionId);
      if (!submission || access.isPossible('report', submission)) return;
      await this.reports.settle(submission.id, { outcome: 'hidden', note: null, accountId: null, at: this.clock.now() });
    });
  }
}
