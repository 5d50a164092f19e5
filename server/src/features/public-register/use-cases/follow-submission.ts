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

  /**
   * The same whether the address follows already or not.
   * @throws ProblemException 404 for a case under review, 409 for one whose original was erased, 429.
   */
  async run(number: string, wish: FollowWish, network: string): Promise<void> {
    await this.of(await this.goesOn(number), wish, network);
  }

  /** The same for a case that {@link goesOn} found. The id is for use cases, never for an answer. */
  async of({ id, erasure }: Submission, wish: FollowWish, network: string): Promise<string> {
    // Nothing happens with it any more, and its followers' addresses were erased.
    if (erasure !== null) fail(problems.CASE_ERASED);
    return this.requestFollow.run({ type: 'submission', id }, wish, network);
  }

  /** The case with this number, or the one in which it goes on after mergers. @throws ProblemException 404 unless it is public. */
  async goesOn(number: string): Promise<Submission> {
    return known(await this.cases.goesOn(known(await this.cases.findByNumber(readCaseNumber(number)))));
  }
}

function known(submission: Submission | null): Submission {
  const isKnown = submission !== null && lifecycle.publicStatusOf(submission.publication, submission.procedure) !== null;
  return isKnown ? submission : fail(problems.CASE_NOT_FOUND);
}
