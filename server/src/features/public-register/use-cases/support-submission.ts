import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import type { FollowWish } from '../../following/index.js';
import { access, authors, problems } from '../../submissions/index.js';
import { FollowSubmission } from './follow-submission.js';

/** Somebody is affected by a case, too, and may want letters about it. */
@Injectable()
export class SupportSubmission {
  constructor(
    private readonly follow: FollowSubmission,
    private readonly support: authors.Support,
  ) {}

  /** What was joined to another case counts there. @throws ProblemException 404 unless it is public, 409 when it is over, 429. */
  async run(number: string, browser: string, wish: FollowWish | null, network: string): Promise<authors.SupportCounted> {
    const submission = await this.follow.goesOn(number);
    if (!access.isPossible('support', submission)) fail(problems.ACTION_NOT_POSSIBLE);
    const followId = wish && (await this.follow.of(submission, wish, network));
    return this.support.run(submission, { browser, network, followId });
  }
}
