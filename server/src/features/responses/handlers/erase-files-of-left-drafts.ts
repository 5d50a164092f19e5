import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, events } from '../../submissions/index.js';
import { answeringDepartment } from '../domain/answering.js';
import { AnswerFiles } from '../use-cases/answer-files.js';

const LEAVES_DRAFTS = [
  ...[events.SUBMISSION_ASSIGNED, events.SUBMISSION_FORWARDED, events.SUBMISSION_MERGED, events.SUBMISSION_WITHHELD],
  ...[events.SUBMISSION_WITHDRAWN, events.SUBMISSION_CLOSED],
];

/**
 * A case that went to another department, or that nobody answers any more, leaves no files of a draft behind. Irrevocable, as a decision
 * that is undone must find them: what is erased does not come back.
 */
@Injectable()
@OutboxReaction({ name: 'erase-files-of-left-drafts', events: LEAVES_DRAFTS, irrevocable: true })
export class EraseFilesOfLeftDrafts implements Reaction {
  constructor(
    private readonly cases: Cases,
    private readonly files: AnswerFiles,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  async handle({ type, subjectId, payload }: StoredEvent): Promise<void> {
    // A case whose words are withheld is answered all the same, unless the reason ended it.
    if (type === events.SUBMISSION_WITHHELD && payload['ended'] !== true) return;
    await this.unitOfWork.run(async () => {
      const submission = await this.cases.find(subjectId as SubmissionId);
      if (!submission) return;
      const departmentId = answeringDepartment(submission);
      await this.files.discardDrafts(submission.id, departmentId === null ? null : { submissionId: submission.id, departmentId });
    });
  }
}
