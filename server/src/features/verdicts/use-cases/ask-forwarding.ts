import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Cases, verdictChanges, type vocabulary } from '../../submissions/index.js';
import { requireDoubt } from '../domain/verdict.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';
import { AnswerInQuestion } from './answer-in-question.js';

/** The author asks that the answered case be sent to the ombudsman or to the municipal council. A moderator does it, or says why not. */
@Injectable()
export class AskForwarding {
  constructor(
    private readonly cases: Cases,
    private readonly question: AnswerInQuestion,
    private readonly verdicts: VerdictsRepository,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The same asked twice is asked once. @throws ProblemException 404 for another case, 409 as for new facts. */
  run(number: CaseNumber, actor: AuthorActor, wish: vocabulary.Wish): Promise<void> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'ask_forwarding');
      if (submission.forwardingAsked === wish) return;
      const { responseId } = await this.question.of(submission);
      unwrap(requireDoubt(await this.verdicts.of(submission.id), responseId));
      await this.cases.apply(submission, unwrap(verdictChanges.askForwarding(submission, wish)), actor);
    });
  }
}
