import { Injectable } from '@nestjs/common';
import type { AttachmentId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Attachment, Attachments, type Owner } from '../../attachments/index.js';
import { DRAFT_NOT_FOUND, DRAFT_SENT } from '../domain/draft-problems.js';
import type { DraftAnswers } from '../domain/draft.js';
import { type DraftKey, DraftsRepository } from '../storage/drafts.repository.js';

/** The files of a draft, as the attachments know their owner. */
export const draftFiles = (id: string): Owner => ({ type: 'draft', id });

/** Files that are chosen before a submission is sent. */
@Injectable()
export class DraftFiles {
  constructor(
    private readonly drafts: DraftsRepository,
    private readonly attachments: Attachments,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** @throws ProblemException 404 without the draft, 409 once it is sent. */
  async open(key: DraftKey): Promise<DraftAnswers> {
    return answersOf(await this.drafts.find(key));
  }

  /** @throws ProblemException as {@link open}, and 413, 415 or 422 at `/file`. */
  async add(key: DraftKey, upload: { bytes: Uint8Array; name: string }): Promise<Attachment> {
    const file = await this.attachments.prepare(upload.bytes, upload.name);
    return this.unitOfWork.run(async () => {
      // Held, so that the file comes either before the draft is sent and goes with it, or not at all.
      const { language } = answersOf(await this.drafts.lock(key));
      return this.attachments.keep(draftFiles(key.id), file, language, 'author');
    });
  }

  async remove(key: DraftKey, id: AttachmentId): Promise<void> {
    await this.unitOfWork.run(async () => {
      answersOf(await this.drafts.lock(key));
      await this.attachments.remove(draftFiles(key.id), id);
    });
  }
}

function answersOf(draft: { readonly answers: DraftAnswers | null } | null): DraftAnswers {
  if (!draft) fail(DRAFT_NOT_FOUND);
  return draft.answers ?? fail(DRAFT_SENT);
}
