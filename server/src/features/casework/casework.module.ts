import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { ModerationModule } from '../moderation/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { ReturnCasesWhenOfficialsLeave } from './handlers/return-cases-when-officials-leave.js';
import { CaseFilesController } from './http/case-files.controller.js';
import { CaseListsController } from './http/case-lists.controller.js';
import { ModerationController } from './http/moderation.controller.js';
import { CaseFiles } from './reads/case-files.js';
import { CaseMaterials } from './reads/case-materials.js';
import { CaseRecord } from './reads/case-record.js';
import { ChangesReader } from './reads/changes.js';
import { InboxReader } from './reads/inbox.js';
import { StaffLists } from './reads/staff-lists.js';
import { CloseSettledCases } from './tasks/close-settled-cases.js';
import { DeclareConflict } from './use-cases/declare-conflict.js';
import { HandBack } from './use-cases/hand-back.js';
import { ReturnUnhandled } from './use-cases/return-unhandled.js';
import { RevealIdentity } from './use-cases/reveal-identity.js';
import { WriteToAuthor } from './use-cases/write-to-author.js';

const READS = [CaseFiles, CaseMaterials, CaseRecord, ChangesReader, InboxReader, StaffLists];
const USE_CASES = [DeclareConflict, HandBack, RevealIdentity, WriteToAuthor];

/** The desk of moderators and officials: lists, case files, and what they do beside deciding and answering. */
@Module({
  imports: [AccountsModule, AttachmentsModule, AuthoritiesModule, ModerationModule, ResponsesModule, SubmissionsModule],
  controllers: [ModerationController, CaseFilesController, CaseListsController],
  providers: [...READS, ...USE_CASES, ReturnUnhandled, ReturnCasesWhenOfficialsLeave, CloseSettledCases],
  exports: USE_CASES,
})
export class CaseworkModule {}
