import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { access, Cases, problems, type Submission } from '../../submissions/index.js';
import { answeringDepartment } from '../domain/answering.js';
import type { DraftFiles, KeptAnswerFile } from '../domain/answer-file.js';
import { ANSWER_AWAITS_APPROVAL, draftAfter } from '../domain/draft-states.js';
import { AnswerFilesRepository } from '../storage/answer-files.repository.js';
import { type DraftOwner, ResponseDrafts } from '../storage/response-drafts.js';
import { ResponsesRepository } from '../storage/responses.repository.js';

/** The files of the answer that a department is writing, or of its correction. */
@Injectable()
export class FilesOfDraft {
  constructor(
    private readonly cases: Cases,
    private readonly rows: AnswerFilesRepository,
    private readonly responses: ResponsesRepository,
    private readonly drafts: ResponseDrafts,
  ) {}

  /** For the department that has the case. 403, 404, 409 where nothing can be answered. */
  async read(number: CaseNumber, staff: StaffActor): Promise<DraftFiles<KeptAnswerFile>> {
    return this.of(await this.cases.open(number, staff, 'answer'));
  }

  /** Whose files they are, to change them in the caller's transaction, which holds the case; 409 while a second person reads the answer. */
  async writing(submission: Submission): Promise<DraftOwner> {
    const owner = { submissionId: submission.id, departmentId: answeringDepartment(submission) ?? fail(problems.ACTION_NOT_POSSIBLE) };
    const draft = await this.drafts.find(owner);
    return draft && draftAfter(draft.state, 'save') === null ? fail(ANSWER_AWAITS_APPROVAL) : owner;
  }

  async of(submission: Submission): Promise<DraftFiles<KeptAnswerFile>> {
    const departmentId = answeringDepartment(submission) ?? fail(problems.ACTION_NOT_POSSIBLE);
    const latest = access.isPossible('correct_answer', submission) ? await this.responses.latest(submission.id) : null;
    return this.rows.draft({ submissionId: submission.id, departmentId }, latest);
  }
}
