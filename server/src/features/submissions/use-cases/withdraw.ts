import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { withdraw } from '../domain/case-change.js';
import type { Submission } from '../domain/submission.js';
import { Cases } from '../storage/cases.js';

/** The author takes the submission back. What was published of it is no longer shown; number, dates and the word stay. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly cases: Cases,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** `reason` is for the staff alone. @throws ProblemException 404 for another case, 409 once it is decided, 412. */
  run(number: CaseNumber, actor: AuthorActor, reason: string | null, ifMatch?: string): Promise<Submission> {
    return this.unitOfWork.run(async () => {
      const submission = await this.cases.openForChange(number, actor, 'withdraw', ifMatch);
      return this.cases.apply(submission, unwrap(withdraw(submission, reason)), actor);
    });
  }
}
