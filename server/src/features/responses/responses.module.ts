import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AttachmentsModule } from '../attachments/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { EraseFilesOfLeftDrafts } from './handlers/erase-files-of-left-drafts.js';
import { AnswerFileWithholdingController } from './http/answer-file-withholding.controller.js';
import { AnswerFilesController } from './http/answer-files.controller.js';
import { ResponseRedactionsController } from './http/response-redactions.controller.js';
import { ResponsesController } from './http/responses.controller.js';
import { FilesOfDraft } from './reads/files-of-draft.js';
import { Responses } from './reads/responses.js';
import { AnswerFilesRepository } from './storage/answer-files.repository.js';
import { ResponseDrafts } from './storage/response-drafts.js';
import { ResponsesRepository } from './storage/responses.repository.js';
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
  imports: [AccountsModule, AttachmentsModule, AuthoritiesModule, SubmissionsModule],
  controllers: [ResponsesController, ResponseRedactionsController, AnswerFilesController, AnswerFileWithholdingController],
  providers: [
    ...[Responses, ResponsesRepository, ResponseDrafts, OfficeTitles],
    ...[PublishResponse, RedactResponse, SaveDraft, DiscardDraft, EraseAnswers],
    ...[AnswerFilesRepository, AnswerFiles, FilesOfDraft, AddAnswerFile, ChooseAnswerFiles, OpenAnswerFile, WithholdAnswerFile],
    EraseFilesOfLeftDrafts,
  ],
  exports: [Responses, OfficeTitles, PublishResponse, EraseAnswers],
})
export class ResponsesModule {}
