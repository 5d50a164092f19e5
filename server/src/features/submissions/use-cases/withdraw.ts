import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { unwrap } from '../../../kernel/problem.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { withdraw } from '../domain/case-change.js';
import type { Submission } from '../domain/submission.js';
import { Cases } from '../storage/cases.js';

export interface Withdrawal {
  /** For the staff alone. */
  readonly reason: string | null;
  readonly ifMatch?: string | undefined;
  readonly key?: IdempotencyKey | null;
}

/** The author takes the submission back. What was published of it is no longer shown; number, dates and the word stay. */
@Injectable()
export class Withdraw {
  constructor(
    private readonly cases: Cases,
    private readonly requests: IdempotentRequests,
  ) {}

  /** @throws ProblemException 404 for another case, 409 once it is decided, 412. */
  run(number: CaseNumber, actor: AuthorActor, { reason, ifMatch, key = null }: Withdrawal): Promise<Submission> {
    const work = async (): Promise<Submission> => {
      const submission = await this.cases.openForChange(number, actor, 'withdraw', ifMatch);
      return this.cases.apply(submission, unwrap(withdraw(submission, reason)), actor);
    };
    const scope = `case-withdrawal ${actor.submissionId} ${number}`;
    return this.requests.once({ scope, key, content: reason ?? '' }, work, {
      keep: ({ id }) => id,
      recall: () => this.cases.open(number, actor),
    });
  }
}
