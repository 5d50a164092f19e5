import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { ReportMarks } from '../../submissions/index.js';
import { WATCH_TABLE, watchOf } from '../domain/reports.js';
import { type NewSettlement, ReaderReports } from '../storage/reader-reports.js';

/** The reports since the last look, and the mark that they put on the case. */
@Injectable()
export class OpenReports {
  constructor(
    private readonly reports: ReaderReports,
    private readonly marks: ReportMarks,
  ) {}

  /** Joins the caller's transaction, who holds the case; nothing happens where there is nothing to settle. */
  async settle(id: SubmissionId, settlement: NewSettlement): Promise<void> {
    const readers = await this.reports.open(id);
    if (WATCH_TABLE[watchOf(readers)].settle === undefined) return;
    await this.reports.settle(id, settlement);
    await this.marks.take(id);
  }
}
