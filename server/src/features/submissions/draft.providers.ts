import type { Type } from '@nestjs/common';
import { EraseExpiredDrafts } from './handlers/erase-expired-drafts.js';
import { AttachmentsController } from './http/attachments.controller.js';
import { CaseAttachmentsController } from './http/case-attachments.controller.js';
import { DraftForms } from './http/draft-forms.js';
import { DraftsController } from './http/drafts.controller.js';
import { SubmitPagesFiles } from './http/submit-pages-files.js';
import { SubmitPagesController } from './http/submit-pages.controller.js';
import { SubmitPages } from './http/submit-pages.js';
import { DraftsRepository } from './storage/drafts.repository.js';
import { DraftFiles } from './use-cases/draft-files.js';
import { OpenAttachment } from './use-cases/open-attachment.js';
import { SaveDraftStep } from './use-cases/save-draft-step.js';
import { SendDraft } from './use-cases/send-draft.js';
import { ShowDraft } from './use-cases/show-draft.js';
import { SimilarToDraft } from './use-cases/similar-to-draft.js';
import { StartDraft } from './use-cases/start-draft.js';

/** What stands behind the form's pages and the files. */
export const DRAFT_PROVIDERS: Type[] = [
  ...[DraftsRepository, StartDraft, SaveDraftStep, SendDraft, ShowDraft, DraftFiles, EraseExpiredDrafts, OpenAttachment, SimilarToDraft],
  ...[DraftForms, SubmitPages, SubmitPagesFiles],
];

export const DRAFT_CONTROLLERS: Type[] = [DraftsController, SubmitPagesController, AttachmentsController, CaseAttachmentsController];
