import { Module } from '@nestjs/common';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { ModerationModule } from '../moderation/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { TransparencyLogModule } from '../transparency-log/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { AppealPageController } from './http/appeal-page.controller.js';
import { CaseKeysController } from './http/case-keys.controller.js';
import { CasePageController } from './http/case-page.controller.js';
import { CaseVisit } from './http/case-visit.js';
import { CasesController } from './http/cases.controller.js';
import { LookupPageController } from './http/lookup-page.controller.js';
import { PageForms } from './http/page-forms.js';
import { OwnVerdictController } from './http/own-verdict.controller.js';
import { VerdictPageController } from './http/verdict-page.controller.js';
import { CaseProceedings } from './reads/case-proceedings.js';
import { CaseRecords } from './reads/case-records.js';
import { PrivateCases } from './reads/private-cases.js';
import { RedeemCodeLink } from './use-cases/redeem-code-link.js';

/** The author's own case: the way in by number and code, what it shows, and what can be done there. */
@Module({
  imports: [
    AuthoritiesModule,
    AttachmentsModule,
    DeadlinesModule,
    SubmissionsModule,
    ModerationModule,
    ResponsesModule,
    VerdictsModule,
    TransparencyLogModule,
    WorkCalendarModule,
  ],
  controllers: [
    CasesController,
    CaseKeysController,
    LookupPageController,
    CasePageController,
    AppealPageController,
    VerdictPageController,
    OwnVerdictController,
  ],
  providers: [RedeemCodeLink, PrivateCases, CaseProceedings, CaseRecords, CaseVisit, PageForms],
})
export class AuthorCaseModule {}
