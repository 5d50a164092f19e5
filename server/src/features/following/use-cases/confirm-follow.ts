import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { FOLLOW_LINK_SPENT } from '../domain/follow-problems.js';
import { FollowsRepository } from '../storage/follows.repository.js';
import { CONFIRMATION } from './follow-links.js';

/** The owner of an address says that they want the letters. Twice is no failure: people press a button twice. */
@Injectable()
export class ConfirmFollow {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly follows: FollowsRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 `follow-link-spent`, also once the address was erased. */
  async run(token: string): Promise<void> {
    const id = await this.tokens.inspect(CONFIRMATION, token);
    if (id === null || !(await this.follows.confirm(id, this.clock.now()))) fail(FOLLOW_LINK_SPENT);
  }
}
