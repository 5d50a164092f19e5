import { Module } from '@nestjs/common';
import { AdmissionModule } from '../admission/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { FollowingModule } from '../following/index.js';
import { ReasonsModule } from '../reasons/index.js';
import { RedactionModule } from '../redaction/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { ConsultationAnswer } from './http/consultation-answer.js';
import { ConsultationsAdminController } from './http/consultations-admin.controller.js';
import { ConsultationsController } from './http/consultations.controller.js';
import { ProposalDecisionsController } from './http/proposal-decisions.controller.js';
import { ProposalDraftsController } from './http/proposal-drafts.controller.js';
import { ProposalModerationController } from './http/proposal-moderation.controller.js';
import { ProposalPagesController } from './http/proposal-pages.controller.js';
import { ConsultationDocuments } from './reads/consultation-documents.js';
import { ProposalQueue } from './reads/proposal-queue.js';
import { Consultations } from './storage/consultations.js';
import { ProposalDrafts } from './storage/proposal-drafts.js';
import { Proposals } from './storage/proposals.js';
import { EraseProposals } from './tasks/erase-proposals.js';
import { ChangeConsultation } from './use-cases/change-consultation.js';
import { ConcludeConsultation } from './use-cases/conclude-consultation.js';
import { ConsultationChanges } from './use-cases/consultation-changes.js';
import { ConsultationJudge } from './use-cases/consultation-judge.js';
import { CreateConsultation } from './use-cases/create-consultation.js';
import { DecideProposal } from './use-cases/decide-proposal.js';
import { KeepProposal } from './use-cases/keep-proposal.js';
import { ProposalChanges } from './use-cases/proposal-changes.js';
import { PublishConsultation } from './use-cases/publish-consultation.js';
import { PublishProposal } from './use-cases/publish-proposal.js';
import { RefuseProposal } from './use-cases/refuse-proposal.js';
import { SaveProposal } from './use-cases/save-proposal.js';
import { SendProposal } from './use-cases/send-proposal.js';
import { ShowProposalDraft } from './use-cases/show-proposal-draft.js';
import { StartProposal } from './use-cases/start-proposal.js';
import { TellLater } from './use-cases/tell-later.js';

/** Draft acts on which everybody may propose, and the table of what became of each proposal (ЗНА чл. 26). */
@Module({
  imports: [AdmissionModule, AuthoritiesModule, FollowingModule, ReasonsModule, RedactionModule, WorkCalendarModule],
  controllers: [
    ...[ConsultationsController, ConsultationsAdminController, ProposalDraftsController, ProposalPagesController],
    ...[ProposalModerationController, ProposalDecisionsController],
  ],
  providers: [
    ...[Consultations, Proposals, ProposalDrafts, ConsultationDocuments, ProposalQueue, ConsultationAnswer, EraseProposals],
    ...[ConsultationChanges, ConsultationJudge, CreateConsultation, ChangeConsultation, PublishConsultation, ConcludeConsultation],
    ...[StartProposal, SaveProposal, SendProposal, KeepProposal, TellLater, ShowProposalDraft],
    ...[ProposalChanges, PublishProposal, RefuseProposal, DecideProposal],
  ],
  exports: [
    ...[Consultations, ConsultationDocuments, ProposalQueue, CreateConsultation, PublishConsultation, ConcludeConsultation],
    ...[StartProposal, KeepProposal, PublishProposal, RefuseProposal, DecideProposal],
  ],
})
export class ConsultationsModule {}
