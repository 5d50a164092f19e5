import { Injectable } from '@nestjs/common';
import { fail, type Result, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { DRAFT_NOT_FOUND, DRAFT_SENT } from '../domain/draft-problems.js';
import { answered, type DraftAnswers, type DraftStep } from '../domain/draft.js';
import { type DraftKey, DraftsRepository } from '../storage/drafts.repository.js';

/** Writes the answers of one step into a draft. */
@Injectable()
export class SaveDraftStep {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /**
   * `read` gives the step's answers in view of those that are there, or what is wrong with them. Returns all answers.
   * @throws ProblemException 404 without the draft, 409 once it is sent, and what `read` found.
   */
  run(key: DraftKey, step: DraftStep, read: (answers: DraftAnswers) => Promise<Result<Partial<DraftAnswers>>>): Promise<DraftAnswers> {
    return this.unitOfWork.run(async () => {
      const draft = (await this.drafts.lock(key)) ?? fail(DRAFT_NOT_FOUND);
      const before = draft.answers ?? fail(DRAFT_SENT);
      const after = answered(before, step, unwrap(await read(before)));
      await this.drafts.save(draft.id, after);
      return after;
    });
  }
}
