import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { Attachments, type Owner } from '../../attachments/index.js';
import { erasures, type Submission } from '../../submissions/index.js';
import { filesOfNext } from '../domain/answer-file.js';
import type { Place } from '../domain/answer.js';
import { AnswerFilesRepository } from '../storage/answer-files.repository.js';
import type { DraftOwner } from '../storage/response-drafts.js';

/** Files of a draft, as the attachments know their owner: a department's, for one case. */
export const draftFilesOf = ({ submissionId, departmentId }: DraftOwner): Owner => ({
  type: 'response_draft',
  id: `${submissionId} ${departmentId}`,
});
/** Files of all published versions of the answers to a case. */
export const publishedFilesOf = (id: SubmissionId): Owner => ({ type: 'response', id });

/** What becomes of files together with the answer that they belong to. Everything joins the caller's transaction. */
@Injectable()
export class AnswerFiles {
  constructor(
    private readonly rows: AnswerFilesRepository,
    private readonly attachments: Attachments,
  ) {}

  /** The files of the draft belong to this version from now on; `latest` is the version before it. */
  async publish(owner: DraftOwner, place: Place, latest: Place | null): Promise<void> {
    const isCorrection = latest?.responseId === place.responseId;
    const files = filesOfNext(await this.rows.draft(owner, isCorrection ? latest : null));
    await this.rows.forgetLeftOut(owner.submissionId);
    if (files.length === 0) return;
    await this.rows.publish(
      place,
      files.map(({ id }) => id),
    );
    await this.attachments.move(draftFilesOf(owner), publishedFilesOf(owner.submissionId));
  }

  /** Erases the files of every draft for the case but that of `except`, and what was left out of it. */
  async discardDrafts(submissionId: SubmissionId, except: DraftOwner | null = null): Promise<void> {
    for (const departmentId of await this.rows.drafting(submissionId)) {
      if (departmentId === except?.departmentId) continue;
      await this.rows.deleteDraft({ submissionId, departmentId });
      await this.attachments.erase(draftFilesOf({ submissionId, departmentId }));
    }
    if (except === null) await this.rows.forgetLeftOut(submissionId);
  }

  /** Erases what no reader gets: drafts, files that were taken from the public, and all others unless the public text stays. */
  async erase(submission: Submission): Promise<void> {
    await this.discardDrafts(submission.id);
    const erased = await this.rows.deletePublished(submission.id, { onlyWithheld: erasures.keepsPublicText(submission) });
    for (const id of erased) await this.attachments.remove(publishedFilesOf(submission.id), id);
  }
}
