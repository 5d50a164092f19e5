import { Module } from '@nestjs/common';
import { AssessmentsModule } from '../assessments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { ModerationRegisterModule } from '../moderation-register/index.js';
import { MonitoringCampaignsModule } from '../monitoring-campaigns/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { OverdueBoardModule } from '../overdue-board/index.js';
import { PoliciesModule } from '../policies/index.js';
import { PublicLogModule } from '../public-log/index.js';
import { PublicRegisterModule } from '../public-register/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { PublicCalendarsController } from './http/calendars.controller.js';
import { FeedsController } from './http/feeds.controller.js';
import { ListFeedsController } from './http/list-feeds.controller.js';
import { CaseEntries } from './reads/case-entries.js';
import { CaseFeed } from './reads/case-feed.js';
import { CommitmentEntries } from './reads/commitment-entries.js';
import { EventFeeds } from './reads/event-feeds.js';
import { FeedPlaces } from './reads/feed-places.js';
import { ListFeeds } from './reads/list-feeds.js';
import { MonitoringFeeds } from './reads/monitoring-feeds.js';
import { NewestVoices } from './reads/newest-voices.js';
import { PromiseFeeds } from './reads/promise-feeds.js';
import { PublicCalendars } from './reads/public-calendars.js';
import { RegisterFeeds } from './reads/register-feeds.js';
import { TermCalendars } from './reads/term-calendars.js';

/** What is public, for programs that look again by themselves. */
@Module({
  imports: [
    ...[AssessmentsModule, AuthoritiesModule, CommitmentsModule, MonitorsModule],
    ...[ConsultationsModule, ModerationRegisterModule, MonitoringCampaignsModule, OverdueBoardModule, PoliciesModule],
    ...[PublicLogModule, PublicRegisterModule, ReasonsModule, SubmissionsModule],
  ],
  controllers: [FeedsController, ListFeedsController, PublicCalendarsController],
  providers: [
    ...[CaseEntries, CaseFeed, CommitmentEntries, FeedPlaces, NewestVoices],
    ...[EventFeeds, ListFeeds, MonitoringFeeds, PromiseFeeds, RegisterFeeds],
    ...[PublicCalendars, TermCalendars],
  ],
})
export class FeedsModule {}
