import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import type { Follow, Frequency } from '../domain/follow.js';
import { FOLLOW_LINK_SPENT } from '../domain/follow-problems.js';
import { FollowerAddresses } from '../storage/follower-addresses.js';
import { MANAGEMENT } from './follow-links.js';

/** Whoever holds a link from a letter looks after all that their address follows. Every wish may come twice, and from a second tab. */
@Injectable()
export class ManageFollows {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly addresses: FollowerAddresses,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** What the address follows. @throws ProblemException 404 `follow-link-spent`. */
  async list(token: string): Promise<Follow[]> {
    return this.addresses.followsOf(await this.addressOf(token));
  }

  /** What is not followed any more stays so. @throws ProblemException 404. */
  async setFrequency(token: string, followId: string, frequency: Frequency): Promise<void> {
    await this.addresses.setFrequency(await this.addressOf(token), followId, frequency);
  }

  /** Ends one, or all with `null`. @throws ProblemException 404. */
  async end(token: string, followId: string | null): Promise<void> {
    const address = await this.addressOf(token);
    await this.unitOfWork.run(() => this.addresses.erase(address, followId === null ? {} : { followIds: [followId] }));
  }

  private async addressOf(token: string): Promise<string> {
    return (await this.tokens.inspect(MANAGEMENT, token)) ?? fail(FOLLOW_LINK_SPENT);
  }
}
