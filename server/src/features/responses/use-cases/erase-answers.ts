import { Injectable } from '@nestjs/common';
import { ForgetSalts } from '../../transparency-log/index.js';
import { erasures, type Submission } from '../../submissions/index.js';
import { AnswerErasure } from '../storage/answer-erasure.js';
import { ResponsesRepository } from '../storage/responses.repository.js';
import { ResponseDrafts } from '../storage/response-drafts.js';
import { AnswerFiles } from './answer-files.js';

/** Erases what was being written to an author, and the words and files of answers that the public never reads. */
@Injectable()
export class EraseAnswers {
  constructor(
    private readonly answers: AnswerErasure,
    private readonly drafts: ResponseDrafts,
    private readonly files: AnswerFiles,
    private readonly responses: ResponsesRepository,
    private readonly salts: ForgetSalts,
  ) {}

  /** Joins the caller's transaction. An answer that stands in the public register stays there, as the public reads it. */
  async run(submission: Submission): Promise<void> {
    await this.drafts.erase(submission.id);
    await this.files.erase(submission);
    const keepsPublic = erasures.keepsPublicText(submission);
    await this.answers.eraseTexts(submission.id, keepsPublic ? (submission.publicText ?? '') : null);
    const kept = keepsPublic ? await this.responses.ofMany([submission.id]) : [];
    await this.salts.keepOnly(submission.logCase, { answer: kept.flatMap(({ versions }) => versions.map(({ text }) => text)) });
  }
}
