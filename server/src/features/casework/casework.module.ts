import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AfterPublicationModule } from '../after-publication/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { DeadlinesModule } from '../deadlines/index.js';
import { FileRedactionModule } from '../file-redaction/index.js';
import { ForwardingModule } from '../forwarding/index.js';
import { ModerationModule } from '../moderation/index.js';
import { RedactionModule } from '../redaction/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { VerdictsModule } from '../verdicts/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { ReturnCasesWhenOfficialsLeave } from './handlers/return-cases-when-officials-leave.js';
import { ReturnCasesWhenDepartmentsClose } from './handlers/return-cases-when-departments-close.js';
import { CaseFilesController } from './http/case-files.controller.js';
import { CaseListsController } from './http/case-lists.controller.js';
import { FileReviewController } from './http/file-review.controller.js';
import { MergingController } from './http/merging.controller.js';
import { ModerationController } from './http/moderation.controller.js';
import { QueueController } from './http/queue.controller.js';
import { RedactionsController } from './http/redactions.controller.js';
import { SecondOpinionsController } from './http/second-opinions.controller.js';
import { CaseFiles } from './reads/case-files.js';
import { CaseGuidance } from './reads/case-guidance.js';
import { CaseMaterials } from './reads/case-materials.js';
import { CaseRecord } from './reads/case-record.js';
import { ChangesReader } from './reads/changes.js';
import { ClaimsReader } from './reads/claims-reader.js';
import { FileDesk } from './reads/file-desk.js';
import { InboxReader } from './reads/inbox.js';
import { QueueOverviewReader } from './reads/queue-overview.js';
import { QueueReader } from './reads/queue-reader.js';
import { RedactionDesk } from './reads/redaction-desk.js';
import { SecondOpinionDesk } from './reads/second-opinion-desk.js';
import { StaffLists } from './reads/staff-lists.js';
import { CloseSettledCases } from './tasks/close-settled-cases.js';
import { ClaimCases } from './use-cases/claim-cases.js';
import { DeclareConflict } from './use-cases/declare-conflict.js';
import { HandBack } from './use-cases/hand-back.js';
import { ReturnUnhandled } from './use-cases/return-unhandled.js';
import { RevealIdentity } from './use-cases/reveal-identity.js';
import { RouteCases } from './use-cases/route-cases.js';
import { WriteToAuthor } from './use-cases/write-to-author.js';

const READS = [
  CaseFiles,
  CaseGuidance,
  CaseMaterials,
  CaseRecord,
  ChangesReader,
  InboxReader,
  StaffLists,
  ClaimsReader,
  FileDesk,
  QueueOverviewReader,
  QueueReader,
  RedactionDesk,
  SecondOpinionDesk,
];
const USE_CASES = [DeclareConflict, HandBack, RevealIdentity, WriteToAuthor];

/** The desk of moderators and officials: lists, case files, and what they do beside deciding and answering. */
@Module({
  imports: [
    ...[AccountsModule, AfterPublicationModule, AttachmentsModule, AuthoritiesModule, DeadlinesModule, FileRedactionModule],
    ...[ForwardingModule, ModerationModule, RedactionModule, ResponsesModule, SubmissionsModule, VerdictsModule, WorkCalendarModule],
  ],
  controllers: [
    ...[QueueController, ModerationController, SecondOpinionsController, RedactionsController, FileReviewController, MergingController],
    ...[CaseFilesController, CaseListsController],
  ],
  providers: [
    ...READS,
    ...USE_CASES,
    ClaimCases,
    RouteCases,
    ReturnUnhandled,
    ReturnCasesWhenDepartmentsClose,
    ReturnCasesWhenOfficialsLeave,
    CloseSettledCases,
  ],
  exports: USE_CASES,
})
export class CaseworkModule {}
