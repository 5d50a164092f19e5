import { Injectable } from '@nestjs/common';
import { erasures, ReportMarks, type Submission } from '../../submissions/index.js';
import { PublicTextEdits } from '../storage/public-text-edits.js';
import { ReaderReports } from '../storage/reader-reports.js';

/** Erases what readers and moderators wrote about a published text, and how the text read before. */
@Injectable()
export class EraseAfterPublication {
  constructor(
    private readonly reports: ReaderReports,
    private readonly edits: PublicTextEdits,
    private readonly marks: ReportMarks,
  ) {}

  /** Joins the caller's transaction. What the public reads of an edit stays where it reads the text. */
  async run(submission: Submission): Promise<void> {
    const keepsPublic = erasures.keepsPublicText(submission);
    await this.reports.eraseWords(submission.id);
    await this.edits.eraseTexts(submission.id, { keepsPublic });
    if (!keepsPublic) await this.marks.take(submission.id);
  }
}
