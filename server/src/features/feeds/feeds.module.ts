import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { OverdueBoardModule } from '../overdue-board/index.js';
import { PoliciesModule } from '../policies/index.js';
import { PublicRegisterModule } from '../public-register/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { FeedsController } from './http/feeds.controller.js';
import { CaseEntries } from './reads/case-entries.js';
import { CaseFeed } from './reads/case-feed.js';
import { CommitmentEntries } from './reads/commitment-entries.js';
import { FeedPlaces } from './reads/feed-places.js';
import { ListFeeds } from './reads/list-feeds.js';
import { MonitoringFeeds } from './reads/monitoring-feeds.js';

/** What is public, for programs that look again by themselves. */
@Module({
  imports: [
    ...[AssessmentsModule, AuthoritiesModule, CommitmentsModule, MonitorsModule],
    ...[OverdueBoardModule, PoliciesModule, PublicRegisterModule, SubmissionsModule],
  ],
  controllers: [FeedsController],
  providers: [CaseEntries, CaseFeed, CommitmentEntries, FeedPlaces, ListFeeds, MonitoringFeeds],
})
export class FeedsModule {}
