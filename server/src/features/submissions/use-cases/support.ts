import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { PublicChanges } from '../../../platform/public-cache/public-changes.js';
import { isPossible } from '../domain/case-access.js';
import { ACTION_NOT_POSSIBLE } from '../domain/submission-problems.js';
import type { Submission } from '../domain/submission.js';
import { Supporters } from '../storage/supporters.js';
import { SupportsRepository } from '../storage/supports.repository.js';

/** A whole village can sit behind one network address; a browser that forgets its cookies must not count as one. */
const OF_A_CASE: Limit = { name: 'support-case', points: 8, seconds: 86_400 };
const OF_A_NETWORK: Limit = { name: 'support-network', points: 40, seconds: 3_600 };

export interface SupportGiven {
  /** 256 random bits in a cookie. */
  readonly browser: string;
  readonly network: string;
  /** Of the address that they gave, which is yet to be confirmed. */
  readonly followId: string | null;
}

export interface SupportCounted {
  readonly supports: number;
  /** False when this browser had counted before. */
  readonly isNew: boolean;
}

/** Somebody says that a case affects them, too: counted once for a browser, and once for a confirmed address. */
@Injectable()
export class Support {
  constructor(
    private readonly supporters: Supporters,
    private readonly supports: SupportsRepository,
    private readonly limits: RateLimits,
    private readonly changes: PublicChanges,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ProblemException 409 when the case takes no support, 429. */
  async run(submission: Submission, { browser, network, followId }: SupportGiven): Promise<SupportCounted> {
    const { id } = submission;
    if (!isPossible('support', submission)) fail(ACTION_NOT_POSSIBLE);
    const supporter = await this.supporters.hash(id, { browser });
    if (await this.supports.isKnown(id, supporter)) {
      if (followId !== null) await this.supports.addFollow(id, supporter, followId);
      return { supports: submission.supports, isNew: false };
    }
    await this.limits.take(OF_A_NETWORK, network);
    await this.limits.take(OF_A_CASE, `${network} ${id}`);
    return this.unitOfWork.run(async () => {
      if (!(await this.supports.insert(id, supporter, followId))) return { supports: submission.supports, isNew: false };
      const supports = (await this.supports.countIn(id)) ?? fail(ACTION_NOT_POSSIBLE);
      await this.changes.tell();
      return { supports, isNew: true };
    });
  }
}
