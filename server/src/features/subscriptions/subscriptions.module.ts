import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { CommitmentsModule } from '../commitments/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { FollowingModule } from '../following/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { PoliciesModule } from '../policies/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { SubscriptionPagesController } from './http/subscription-pages.controller.js';
import { SubscriptionsController } from './http/subscriptions.controller.js';
import { FollowedLists } from './reads/followed-lists.js';
import { ManagedFollows } from './reads/managed-follows.js';
import { MonitoringSubjects } from './reads/monitoring-subjects.js';
import { SubjectWords } from './reads/subject-words.js';
import { FollowList } from './use-cases/follow-list.js';
import { FollowMonitoring } from './use-cases/follow-monitoring.js';

/** Following topics, departments, settlements and filters of the public list, following what was promised, and looking after what one follows. */
@Module({
  imports: [
    ...[AuthoritiesModule, CommitmentsModule, ConsultationsModule, FollowingModule],
    ...[MonitorsModule, PoliciesModule, SubmissionsModule],
  ],
  controllers: [SubscriptionsController, SubscriptionPagesController],
  providers: [FollowedLists, FollowList, FollowMonitoring, ManagedFollows, MonitoringSubjects, SubjectWords],
  exports: [FollowedLists, MonitoringSubjects, SubjectWords],
})
export class SubscriptionsModule {}
