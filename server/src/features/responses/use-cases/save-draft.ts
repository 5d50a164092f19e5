import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, problems } from '../../submissions/index.js';
import { answeringDepartment } from '../domain/answering.js';
import { ANSWER_AWAITS_APPROVAL, draftAfter } from '../domain/draft-states.js';
import { type DraftContent, ResponseDrafts, type SavedDraft } from '../storage/response-drafts.js';
import { requireDraft } from './require-draft.js';

/**
 * Keeps an answer that is being written; the case stays as it is. 403, 404, 409 where nothing can be answered or a second person reads it,
 * 412 when somebody saved it since `ifMatch`.
 */
@Injectable()
export class SaveDraft {
  constructor(
    private readonly cases: Cases,
    private readonly drafts: ResponseDrafts,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(number: CaseNumber, actor: StaffActor, content: DraftContent, ifMatch?: string): Promise<SavedDraft> {
    return this.unitOfWork.run(async () => {
      // Held, so that a draft that arrives late does not outlive the answer that was published from it.
      const submission = await this.cases.openForChange(number, actor, 'answer');
      const owner = { submissionId: submission.id, departmentId: answeringDepartment(submission) ?? fail(problems.ACTION_NOT_POSSIBLE) };
      const present = await this.drafts.find(owner);
      const state = draftAfter(present?.state ?? null, 'save');
      if (state === null || state === 'none') fail(ANSWER_AWAITS_APPROVAL);
      requireDraft(ifMatch, present);
      const draft: SavedDraft = {
        ...{ ...content, state, savedAt: this.clock.now(), accountId: actor.accountId, version: (present?.version ?? 0) + 1 },
        ...{ proposedBy: null, proposedAt: null, returnedNote: present?.returnedNote ?? null },
      };
      await this.drafts.save(owner, draft);
      return draft;
    });
  }
}
