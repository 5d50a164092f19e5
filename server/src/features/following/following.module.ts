import { Module } from '@nestjs/common';
import { EraseUnconfirmedFollows } from './handlers/erase-unconfirmed-follows.js';
import { FollowPagesController } from './http/follow-pages.controller.js';
import { FollowsController } from './http/follows.controller.js';
import { FollowerAddresses } from './storage/follower-addresses.js';
import { FollowsRepository } from './storage/follows.repository.js';
import { PendingNews } from './storage/pending-news.js';
import { ConfirmFollow } from './use-cases/confirm-follow.js';
import { EndFollow } from './use-cases/end-follow.js';
import { FollowLinks } from './use-cases/follow-links.js';
import { Followers } from './use-cases/followers.js';
import { ManageFollows } from './use-cases/manage-follows.js';
import { RequestFollow } from './use-cases/request-follow.js';

const OPEN = [ConfirmFollow, EndFollow, FollowLinks, Followers, ManageFollows, PendingNews, RequestFollow];

/** Following a subject by e-mail: asked for, confirmed, ended. It knows no subject and writes no letter. */
@Module({
  controllers: [FollowsController, FollowPagesController],
  providers: [...OPEN, FollowerAddresses, FollowsRepository, EraseUnconfirmedFollows],
  exports: OPEN,
})
export class FollowingModule {}
