import { Injectable } from '@nestjs/common';
import { fail } from '../../../kernel/problem.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { FOLLOW_LINK_SPENT } from '../domain/follow-problems.js';
import { FollowsRepository } from '../storage/follows.repository.js';
import { UNSUBSCRIPTION } from './follow-links.js';

/** Erases an address that wants no more letters. The link works again and again: who was erased stays erased. */
@Injectable()
export class EndFollow {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly follows: FollowsRepository,
  ) {}

  /** @throws ProblemException 404 `follow-link-spent` for what is no link of ours, or is older than a year. */
  async run(token: string): Promise<void> {
    const id = (await this.tokens.inspect(UNSUBSCRIPTION, token)) ?? fail(FOLLOW_LINK_SPENT);
    await this.follows.erase(id);
  }
}
