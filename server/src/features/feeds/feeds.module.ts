import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { OverdueBoardModule } from '../overdue-board/index.js';
import { PublicRegisterModule } from '../public-register/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { FeedsController } from './http/feeds.controller.js';
import { CaseEntries } from './reads/case-entries.js';
import { CaseFeed } from './reads/case-feed.js';
import { FeedPlaces } from './reads/feed-places.js';
import { ListFeeds } from './reads/list-feeds.js';

/** What is public, for programs that look again by themselves. */
@Module({
  imports: [AuthoritiesModule, OverdueBoardModule, PublicRegisterModule, SubmissionsModule],
  controllers: [FeedsController],
  providers: [CaseEntries, CaseFeed, FeedPlaces, ListFeeds],
})
export class FeedsModule {}
