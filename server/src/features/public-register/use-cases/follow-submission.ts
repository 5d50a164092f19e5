import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { type FollowWish, RequestFollow } from '../../following/index.js';
import { Cases, lifecycle, problems, type Submission } from '../../submissions/index.js';
import { readCaseNumber } from '../reads/case-number.js';

/** Somebody wants letters about a case that the public may know. */
@Injectable()
export class FollowSubmission {
  constructor(
    private readonly cases: Cases,
    private readonly requestFollow: RequestFollow,
  ) {}

  /** The same whether the address follows already or not. @throws ProblemException 404 for a case under review, 429. */
  async run(number: string, wish: FollowWish, network: string): Promise<void> {
    const submission = known(await this.cases.findByNumber(readCaseNumber(number)));
    // What was joined to another case goes on there.
    const followed = submission.mergedIntoId === null ? submission : known(await this.cases.find(submission.mergedIntoId));
    await this.requestFollow.run({ type: 'submission', id: followed.id }, wish, network);
  }
}

function known(submission: Submission | null): Submission {
  const isKnown = submission !== null && lifecycle.publicStatusOf(submission.publication, submission.procedure) !== null;
  return isKnown ? submission : fail(problems.CASE_NOT_FOUND);
}
