import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases } from '../../submissions/index.js';
import { ANSWER_AWAITS_APPROVAL, draftAfter } from '../domain/draft-states.js';
import { ResponseDrafts } from '../storage/response-drafts.js';
import { AnswerFiles } from './answer-files.js';

/** Throws an answer away that was being written, with its files. 403, 404, 409 while a second person reads it. */
@Injectable()
export class DiscardDraft {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ResponseDrafts,
    private readonly files: AnswerFiles,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  run(number: CaseNumber, actor: StaffActor): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'answer');
      const { id: submissionId, departmentId } = submission;
      const present = departmentId && (await this.drafts.find({ submissionId, departmentId }));
      if (present && draftAfter(present.state, 'discard') === null) fail(ANSWER_AWAITS_APPROVAL);
      await this.drafts.erase(submissionId);
      await this.files.discardDrafts(submissionId);
    });
  }
}
