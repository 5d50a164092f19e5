import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { TransparencyLogModule } from '../transparency-log/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { ResponseRedactionsController } from './http/response-redactions.controller.js';
import { ResponsesController } from './http/responses.controller.js';
import { AnswerDesk } from './reads/answer-desk.js';
import { EraseFilesOfLeftDrafts } from './handlers/erase-files-of-left-drafts.js';
import { ReturnAnswersOfReopenedCases } from './handlers/return-answers-of-reopened-cases.js';
import { AnswerFileWithholdingController } from './http/answer-file-withholding.controller.js';
import { AnswerFilesController } from './http/answer-files.controller.js';
import { FilesOfDraft } from './reads/files-of-draft.js';
import { NewestAnswers } from './reads/newest-answers.js';
import { PublicPromises } from './reads/public-promises.query.js';
import { Responses } from './reads/responses.js';
import { AnswerFilesRepository } from './storage/answer-files.repository.js';
import { ResponseDrafts } from './storage/response-drafts.js';
import { ResponsesRepository } from './storage/responses.repository.js';
import { AnswerApprovalController } from './http/answer-approval.controller.js';
import { ApprovalRulesController } from './http/approval-rules.controller.js';
import { AnswerApprovals } from './storage/answer-approvals.js';
import { AnswerErasure } from './storage/answer-erasure.js';
import { AnswerPublication } from './use-cases/answer-publication.js';
import { ApprovalRules } from './use-cases/approval-rules.js';
import { DecideProposal } from './use-cases/decide-proposal.js';
import { ProposeAnswer } from './use-cases/propose-answer.js';
import { Proposals } from './use-cases/proposals.js';
import { SecondPersons } from './use-cases/second-persons.js';
import { AnswerTemplatesController } from './http/answer-templates.controller.js';
import { AnswerTemplates } from './storage/answer-templates.js';
import { KeepTemplates } from './use-cases/keep-templates.js';
import { AddAnswerFile } from './use-cases/add-answer-file.js';
import { AnswerFiles } from './use-cases/answer-files.js';
import { ChooseAnswerFiles } from './use-cases/choose-answer-files.js';
import { DiscardDraft } from './use-cases/discard-draft.js';
import { EraseAnswers } from './use-cases/erase-answers.js';
import { OfficeTitles } from './use-cases/office-titles.js';
import { OpenAnswerFile } from './use-cases/open-answer-file.js';
import { PublishResponse } from './use-cases/publish-response.js';
import { RedactResponse } from './use-cases/redact-response.js';
import { SaveDraft } from './use-cases/save-draft.js';
import { WithholdAnswerFile } from './use-cases/withhold-answer-file.js';

/** The municipality's answers: drafts, published versions, corrections. */
@Module({
  imports: [AccountsModule, AttachmentsModule, AuthoritiesModule, SubmissionsModule, TransparencyLogModule, WorkCalendarModule],
  controllers: [
    ResponsesController,
    ResponseRedactionsController,
    AnswerApprovalController,
    AnswerTemplatesController,
    ApprovalRulesController,
    AnswerFilesController,
    AnswerFileWithholdingController,
  ],
  providers: [
    ...[NewestAnswers, PublicPromises, Responses, ResponsesRepository, ResponseDrafts, OfficeTitles],
    ...[PublishResponse, RedactResponse, SaveDraft, DiscardDraft, EraseAnswers],
    ...[AnswerFilesRepository, AnswerFiles, FilesOfDraft, AddAnswerFile, ChooseAnswerFiles, OpenAnswerFile, WithholdAnswerFile],
    ...[EraseFilesOfLeftDrafts, ReturnAnswersOfReopenedCases],
    ...[
      AnswerDesk,
      AnswerTemplates,
      KeepTemplates,
      AnswerApprovals,
      AnswerErasure,
      AnswerPublication,
      ApprovalRules,
      DecideProposal,
      ProposeAnswer,
      Proposals,
      SecondPersons,
    ],
  ],
  exports: [NewestAnswers, PublicPromises, Responses, OfficeTitles, PublishResponse, EraseAnswers, SecondPersons],
})
export class ResponsesModule {}
