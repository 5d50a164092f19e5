import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { access, Cases, events } from '../../submissions/index.js';
import { AnswerFiles } from '../use-cases/answer-files.js';

const LEAVES_DRAFTS = [
  ...[events.SUBMISSION_ASSIGNED, events.SUBMISSION_FORWARDED, events.SUBMISSION_MERGED],
  ...[events.SUBMISSION_WITHDRAWN, events.SUBMISSION_CLOSED],
];

/** A case that went to another department, or that nobody answers any more, leaves no files of a draft behind. */
@Injectable()
@OutboxReaction({ name: 'erase-files-of-left-drafts', events: LEAVES_DRAFTS })
export class EraseFilesOfLeftDrafts implements Reaction {
  constructor(
    private readonly cases: Cases,
    private readonly files: AnswerFiles,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  handle({ subjectId }: StoredEvent): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.find(subjectId as SubmissionId);
      if (!submission) return;
      const isAnswered = access.isPossible('answer', submission) || access.isPossible('correct_answer', submission);
      const { id: submissionId, departmentId } = submission;
      await this.files.discardDrafts(submissionId, isAnswered && departmentId ? { submissionId, departmentId } : null);
    });
  }
}
