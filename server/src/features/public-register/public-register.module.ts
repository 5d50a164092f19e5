import { Module } from '@nestjs/common';
import { AfterPublicationModule } from '../after-publication/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { FollowingModule } from '../following/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SearchModule } from '../search/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { FollowPageController } from './http/follow-page.controller.js';
import { SubmissionFollowsController } from './http/follows.controller.js';
import { PublicRegisterController } from './http/public-register.controller.js';
import { SupportPageController } from './http/support-page.controller.js';
import { SupportsController } from './http/supports.controller.js';
import { ListedCase } from './reads/listed-case.js';
import { ListPresenter } from './reads/list-presenter.js';
import { PublicAnswers } from './reads/public-answers.js';
import { PublicCaseReader } from './reads/public-case.js';
import { PublicPages } from './reads/public-pages.js';
import { SearchedList } from './reads/searched-list.js';
import { FollowSubmission } from './use-cases/follow-submission.js';
import { SupportSubmission } from './use-cases/support-submission.js';

@Module({
  imports: [
    AfterPublicationModule,
    AuthoritiesModule,
    AttachmentsModule,
    DeadlinesModule,
    VerdictsModule,
    FollowingModule,
    SubmissionsModule,
    ResponsesModule,
    SearchModule,
  ],
  controllers: [PublicRegisterController, SubmissionFollowsController, FollowPageController, SupportsController, SupportPageController],
  providers: [
    ...[ListedCase, ListPresenter, PublicAnswers, PublicCaseReader, PublicPages, SearchedList],
    ...[FollowSubmission, SupportSubmission],
  ],
  exports: [ListedCase, ListPresenter, PublicCaseReader, PublicPages],
})
export class PublicRegisterModule {}
