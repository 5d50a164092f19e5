import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { AttachmentId, CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { Attachments, refuseFile } from '../../attachments/index.js';
import { Cases } from '../../submissions/index.js';
import { filesOfNext, MOST_FILES } from '../domain/answer-file.js';
import { FilesOfDraft } from '../reads/files-of-draft.js';
import { AnswerFilesRepository } from '../storage/answer-files.repository.js';
import { draftFilesOf } from './answer-files.js';

/** Which files the next version of an answer has. What an earlier version has stays with it. */
@Injectable()
export class ChooseAnswerFiles {
  constructor(
    private readonly cases: Cases,
    private readonly attachments: Attachments,
    private readonly drafts: FilesOfDraft,
    private readonly rows: AnswerFilesRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Erases a file that was added to the draft, or leaves one of the version before out of the next. Twice is once. 403, 404, 409. */
  leaveOut(number: CaseNumber, id: AttachmentId, staff: StaffActor): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'answer');
      const owner = await this.drafts.writing(submission);
      const { earlier, added } = await this.drafts.of(submission);
      if (earlier.some((file) => file.id === id)) await this.rows.leaveOut(submission.id, id);
      if (!added.some((file) => file.id === id)) return;
      await this.rows.deleteOne(id);
      await this.attachments.remove(draftFilesOf(owner), id);
    });
  }

  /** Takes a file of the version before into the next again. 403, 404, 409, 422 at `/file` when there are five already. */
  takeIn(number: CaseNumber, id: AttachmentId, staff: StaffActor): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'answer');
      await this.drafts.writing(submission);
      const draft = await this.drafts.of(submission);
      if (!draft.earlier.some((file) => file.id === id && file.withheldAt === null)) fail(NOT_FOUND);
      if (!draft.leftOut.has(id)) return;
      if (filesOfNext(draft).length >= MOST_FILES) refuseFile('too_many_files');
      await this.rows.takeIn(submission.id, id);
    });
  }
}
