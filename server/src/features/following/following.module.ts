import { Module } from '@nestjs/common';
import { EraseUnconfirmedFollows } from './handlers/erase-unconfirmed-follows.js';
import { FollowPagesController } from './http/follow-pages.controller.js';
import { FollowsController } from './http/follows.controller.js';
import { FollowsRepository } from './storage/follows.repository.js';
import { ConfirmFollow } from './use-cases/confirm-follow.js';
import { EndFollow } from './use-cases/end-follow.js';
import { FollowLinks } from './use-cases/follow-links.js';
import { Followers } from './use-cases/followers.js';
import { RequestFollow } from './use-cases/request-follow.js';

const OPEN = [ConfirmFollow, EndFollow, FollowLinks, Followers, RequestFollow];

/** Following a subject by e-mail: asked for, confirmed, ended. It knows no subject and writes no letter. */
@Module({
  controllers: [FollowsController, FollowPagesController],
  providers: [...OPEN, FollowsRepository, EraseUnconfirmedFollows],
  exports: OPEN,
})
export class FollowingModule {}
