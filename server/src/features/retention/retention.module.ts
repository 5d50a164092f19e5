import { Module } from '@nestjs/common';
import { AfterPublicationModule } from '../after-publication/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { ForwardingModule } from '../forwarding/index.js';
import { CaseNotesModule } from '../case-notes/index.js';
import { FollowingModule } from '../following/index.js';
import { ModerationModule } from '../moderation/index.js';
import { MonitoringCampaignsModule } from '../monitoring-campaigns/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { EraseWhenRetentionEnds } from './handlers/erase-when-retention-ends.js';
import { RetentionAdminController } from './http/retention-admin.controller.js';
import { RetentionTermsController } from './http/retention-terms.controller.js';
import { TermsInForce } from './reads/terms-in-force.js';
import { RetentionTerms } from './storage/retention-terms.js';
import { EndRetention } from './tasks/end-retention.js';
import { AddTerm } from './use-cases/add-term.js';
import { EraseCase } from './use-cases/erase-case.js';
import { EraseWordsAround } from './use-cases/erase-words-around.js';
import { TakeBackTerm } from './use-cases/take-back-term.js';

/** How long what people sent is kept after the end of its case, and its erasure from every feature below. */
@Module({
  imports: [
    AfterPublicationModule,
    CaseNotesModule,
    FollowingModule,
    DeadlinesModule,
    ForwardingModule,
    ModerationModule,
    MonitoringCampaignsModule,
    ResponsesModule,
    SubmissionsModule,
    VerdictsModule,
  ],
  controllers: [RetentionTermsController, RetentionAdminController],
  providers: [RetentionTerms, TermsInForce, AddTerm, TakeBackTerm, EraseCase, EraseWordsAround, EndRetention, EraseWhenRetentionEnds],
})
export class RetentionModule {}
