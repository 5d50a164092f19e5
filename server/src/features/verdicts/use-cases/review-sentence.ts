import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail, unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { desk } from '../../moderation/index.js';
import { Cases, problems, verdictChanges } from '../../submissions/index.js';
import { isCovered, SENTENCE_TABLE } from '../domain/sentence.js';
import { standing } from '../domain/verdict.js';
import { SENTENCE_CHANGED, SENTENCE_OUTDATED } from '../domain/verdict-problems.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';

/** A moderator lets the author's sentence through, with or without words covered, or keeps it back. */
@Injectable()
export class ReviewSentence {
  constructor(
    private readonly cases: Cases,
    private readonly verdicts: VerdictsRepository,
    private readonly claims: desk.Claims,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * `shown` is what everybody reads from now on; null keeps it from them.
   * @throws ProblemException 404, 409 (`sentence-outdated` once the author said something else), 422 `sentence-changed`.
   */
  run(number: CaseNumber, staff: StaffActor, verdictId: string, shown: string | null): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, staff, 'review_verdict');
      const all = await this.verdicts.of(submission.id);
      const verdict = all.find(({ id }) => id === verdictId) ?? fail(NOT_FOUND);
      if (!standing(all).includes(verdict)) fail(SENTENCE_OUTDATED);
      const state = SENTENCE_TABLE[verdict.sentenceState][shown === null ? 'keep_back' : 'show'];
      if (state !== 'shown' && state !== 'kept_back') return fail(problems.ACTION_NOT_POSSIBLE);
      // The original may be erased while everybody still reads what was let through: that can be kept back, and nothing else be shown.
      if (shown !== null && verdict.sentence === null) fail(problems.ACTION_NOT_POSSIBLE);
      if (shown !== null && !isCovered(verdict.sentence ?? '', shown)) fail(SENTENCE_CHANGED);
      await this.claims.settle(submission.id, staff);
      await this.verdicts.review(verdict.id, { state, shown, accountId: staff.accountId, at: this.clock.now() });
      await this.cases.apply(submission, unwrap(verdictChanges.reviewVerdict(submission, verdict.responseId)), staff, 'unchanged');
    });
  }
}
