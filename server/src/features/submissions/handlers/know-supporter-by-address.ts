import { Injectable } from '@nestjs/common';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { FOLLOW_CONFIRMED, Followers } from '../../following/index.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';
import { Supporters } from '../storage/supporters.js';
import { SupportsRepository } from '../storage/supports.repository.js';

/** From the confirmation on a supporter is told from others by the address: who comes with two browsers counts once. */
@Injectable()
@OutboxReaction({ name: 'know-supporter-by-address', events: [FOLLOW_CONFIRMED] })
export class KnowSupporterByAddress implements Reaction {
  constructor(
    private readonly followers: Followers,
    private readonly supporters: Supporters,
    private readonly supports: SupportsRepository,
    private readonly submissions: SubmissionsRepository,
  ) {}

  async handle({ payload }: StoredEvent): Promise<void> {
    const followId = String(payload['followId']);
    const follow = await this.followers.find(followId);
    if (!follow) return;
    for (let support = await this.supports.lockByFollow(followId); support; support = await this.supports.lockByFollow(followId)) {
      const { id, supporter } = support;
      const isNew = await this.supports.insert(id, await this.supporters.hash(id, { email: follow.email }), null);
      // The mark of the browser stays, so that it does not count again.
      await this.supports.forgetFollow(id, supporter);
      if (!isNew) await this.submissions.addCounts(id, { supports: 1 }, 'take');
    }
  }
}
