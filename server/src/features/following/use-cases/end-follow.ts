import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { FOLLOW_LINK_SPENT } from '../domain/follow-problems.js';
import { FollowerAddresses } from '../storage/follower-addresses.js';
import { FollowsRepository } from '../storage/follows.repository.js';
import { DAILY_END, dailyEnds, UNSUBSCRIPTION } from './follow-links.js';

/**
 * Erases an address that wants no more letters of the kind that held the link: about one subject, or one a day with all that it told of. The link works again and
 * again: who was erased stays erased.
 */
@Injectable()
export class EndFollow {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly follows: FollowsRepository,
    private readonly addresses: FollowerAddresses,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ProblemException 404 `follow-link-spent` for what is no link of ours, or is older than a year. */
  async run(token: string): Promise<void> {
    const id = await this.tokens.inspect(UNSUBSCRIPTION, token);
    if (id !== null) return this.follows.erase(id);
    const { address, followIds } = dailyEnds.read((await this.tokens.inspect(DAILY_END, token)) ?? fail(FOLLOW_LINK_SPENT));
    await this.unitOfWork.run(() => this.addresses.erase(address, followIds === null ? {} : { frequency: 'daily', followIds }));
  }
}
