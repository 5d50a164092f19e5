import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { AdmitDraft, type DraftArrival, Outcomes } from '../../admission/index.js';
import { Attachments } from '../../attachments/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { DRAFT_NOT_FOUND } from '../domain/draft-problems.js';
import { contentOf, type DraftAnswers, type DraftStep, missingSteps } from '../domain/draft.js';
import { SUBMISSION_INVALID } from '../domain/submission-problems.js';
import type { About } from '../domain/submission.js';
import { ruleBroken } from '../domain/submit-rules.js';
import { type DraftKey, DraftsRepository } from '../storage/drafts.repository.js';
import { caseFiles } from './attach-to-case.js';
import { draftAccessCode } from './draft-access-code.js';
import { draftFiles } from './draft-files.js';
import { Submit } from './submit.js';

/** Makes a submission of a draft, once: whoever sends it again finds it sent. */
@Injectable()
export class SendDraft {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly admit: AdmitDraft,
    private readonly outcomes: Outcomes,
    private readonly submit: Submit,
    private readonly attachments: Attachments,
    private readonly directory: AuthorityDirectory,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * Returns the first step that still misses an answer, or null when it is sent, now or before.
   * @throws ProblemException 404 without the draft, 422 `submission-invalid`; as {@link AdmitDraft}.
   */
  async run(key: DraftKey, arrival: DraftArrival): Promise<DraftStep | null> {
    const { answers, ...begun } = (await this.drafts.find(key)) ?? fail(DRAFT_NOT_FOUND);
    // Whoever sends what is sent already, or not complete yet, is only led on. Limits can't be counted in the transaction.
    if (answers && missingSteps(answers).length === 0) await this.admit.run(begun, arrival);
    return this.send(key);
  }

  private send(key: DraftKey): Promise<DraftStep | null> {
    return this.unitOfWork.run(async () => {
      const draft = (await this.drafts.lock(key)) ?? fail(DRAFT_NOT_FOUND);
      if (!draft.answers) return null;
      const content = contentOf(draft.answers, this.aboutOf(draft.answers));
      if (!content) return missingSteps(draft.answers)[0] ?? 'kind';
      const receipt = await this.submit.run(content, draftAccessCode(key.secret, key.id));
      await this.attachments.move(draftFiles(key.id), caseFiles(receipt.id));
      await this.outcomes.countReceived();
      await this.drafts.markSent(key.id, receipt.id);
      return null;
    });
  }

  private aboutOf({ about }: DraftAnswers): About | null {
    if (about === null) return null;
    const { department, office, name } = about;
    if (department === null) return { departmentId: null, office, name };
    // One that closed since it was chosen is still meant; its slug may have been changed.
    const departmentId = this.directory.department(department)?.id;
    if (!departmentId) fail(SUBMISSION_INVALID, { errors: [ruleBroken('/about/department', 'department_unknown')] });
    return { departmentId, office, name };
  }
}
