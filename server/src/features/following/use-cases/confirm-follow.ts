import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { followConfirmed } from '../domain/follow-events.js';
import { FOLLOW_LINK_SPENT } from '../domain/follow-problems.js';
import { FollowsRepository } from '../storage/follows.repository.js';
import { CONFIRMATION } from './follow-links.js';

/** The owner of an address says that they want the letters. Twice is no failure: people press a button twice. */
@Injectable()
export class ConfirmFollow {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly follows: FollowsRepository,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 `follow-link-spent`, also once the address was erased. */
  async run(token: string): Promise<void> {
    const id = await this.tokens.inspect(CONFIRMATION, token);
    if (id === null) fail(FOLLOW_LINK_SPENT);
    await this.unitOfWork.run(async () => {
      const subject = (await this.follows.confirm(id, this.clock.now())) ?? fail(FOLLOW_LINK_SPENT);
      await this.outbox.append(followConfirmed(id, subject));
    });
  }
}
