import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases } from '../../submissions/index.js';
import { AnswerFiles } from './answer-files.js';
import { ResponseDrafts } from '../storage/response-drafts.js';

/** Throws an answer away that was being written, with its files. 403, 404. */
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
      await this.drafts.erase(submission.id);
      await this.files.discardDrafts(submission.id);
    });
  }
}
