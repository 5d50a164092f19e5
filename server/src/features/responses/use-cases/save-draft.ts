import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { access, Cases, problems } from '../../submissions/index.js';
import { type DraftContent, ResponseDrafts, type SavedDraft } from '../storage/response-drafts.js';

/** Keeps an answer that is being written; the case stays as it is. 403, 404, 409 where nothing can be answered. */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ResponseDrafts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: StaffActor, content: DraftContent): Promise<SavedDraft> {
    return this.unitOfWork.run(async () => {
      // Held, so that a draft that arrives late does not outlive the answer that was published from it.
      const submission = await this.cases.openForChange(number, actor, 'answer');
      const { id: submissionId, departmentId } = submission;
      const isPossible = access.isPossible('answer', submission) || access.isPossible('correct_answer', submission);
      if (!isPossible || !departmentId) fail(problems.ACTION_NOT_POSSIBLE);
      const draft: SavedDraft = { ...content, savedAt: this.clock.now() };
      await this.drafts.save({ submissionId, departmentId }, draft, actor.accountId);
      return draft;
    });
  }
}
