import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { Cases, verdictChanges } from '../../submissions/index.js';
import { keepingUnseen, nextVerdict, type VerdictGiven } from '../domain/verdict.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';
import { AnswerInQuestion } from './answer-in-question.js';

/** More than a mind changes, and few enough that nobody fills a history. */
const VERDICTS_OF_A_CASE: Limit = { name: 'case-verdicts', points: 20, seconds: 3_600 };

/**
 * The author says whether the answer settles the matter. The same said twice is said once; another word is another verdict, and the
 * one before it stays in the history. Nothing that a moderator may still take back is settled by it.
 */
@Injectable()
export class GiveVerdict {
  constructor(
    private readonly cases: Cases,
    private readonly question: AnswerInQuestion,
    private readonly verdicts: VerdictsRepository,
    private readonly limits: RateLimits,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 for another case, 409 (`action-not-possible`, `verdict-over`), 429. */
  async run(number: CaseNumber, actor: AuthorActor, said: VerdictGiven, by: 'page' | 'link' = 'page'): Promise<void> {
    await this.limits.take(VERDICTS_OF_A_CASE, actor.submissionId);
    await this.unitOfWork.run(async () => {
      // Held, so that of two answers that come at once the second sees the first.
      const submission = await this.cases.openForChange(number, actor, 'give_verdict');
      const { responseId, round } = await this.question.of(submission);
      const before = await this.verdicts.of(submission.id);
      const last = before.filter((each) => each.responseId === responseId && each.round === round).at(-1) ?? null;
      const given = by === 'link' ? keepingUnseen(said, last) : said;
      const next = nextVerdict(given, last);
      if (next === null) return;
      const change = unwrap(verdictChanges.giveVerdict(submission, given.value, { responseId, round }));
      await this.verdicts.append(submission.id, { id: newId(), responseId, round, at: this.clock.now(), ...given, ...next });
      await this.cases.apply(submission, change, actor, 'unchanged');
    });
  }
}
