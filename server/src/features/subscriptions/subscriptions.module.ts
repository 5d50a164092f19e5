import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { ConsultationsModule } from '../consultations/index.js';
import { FollowingModule } from '../following/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { SubscriptionPagesController } from './http/subscription-pages.controller.js';
import { SubscriptionsController } from './http/subscriptions.controller.js';
import { FollowedLists } from './reads/followed-lists.js';
import { ManagedFollows } from './reads/managed-follows.js';
import { SubjectWords } from './reads/subject-words.js';
import { FollowList } from './use-cases/follow-list.js';

/** Following topics, departments, settlements and filters of the public list, and looking after what one follows. */
@Module({
  imports: [AuthoritiesModule, ConsultationsModule, FollowingModule, SubmissionsModule],
  controllers: [SubscriptionsController, SubscriptionPagesController],
  providers: [FollowedLists, FollowList, ManagedFollows, SubjectWords],
  exports: [FollowedLists, SubjectWords],
})
export class SubscriptionsModule {}
