import { Injectable } from '@nestjs/common';
import { ConfirmFollow, FollowLinks, RequestFollow } from '../../following/index.js';
import type { RegisteredCase } from './registered-case.js';

/** What readers do in the demo. */
@Injectable()
export class FollowerScenes {
  constructor(
    private readonly requestFollow: RequestFollow,
    private readonly confirmFollow: ConfirmFollow,
    private readonly followLinks: FollowLinks,
  ) {}

  /** Follows and confirms, as somebody does who opens the link in the letter. */
  async follow({ id, number }: RegisteredCase, email: string): Promise<void> {
    // Requests are limited by the visitor's network address; a scene has none, and the case stands in for it.
    const followId = await this.requestFollow.run({ type: 'submission', id }, { email, language: 'bg' }, number);
    await this.confirmFollow.run(await this.followLinks.mintConfirmation(followId));
  }
}
