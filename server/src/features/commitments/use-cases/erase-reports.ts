import { Injectable } from '@nestjs/common';
import { EntryOriginals } from '../../entry-redaction/index.js';
import { EraseEvidence } from '../../evidence/index.js';
import { erasures, type Submission } from '../../submissions/index.js';
import { REPORT_SUBJECT } from '../domain/commitment.js';
import { CommitmentErasure } from '../storage/commitment-erasure.js';

/** Erases what was reported on the commitments of a case that nobody reads any more; numbers, steps, departments and days stay. */
@Injectable()
export class EraseReports {
  constructor(
    private readonly rows: CommitmentErasure,
    private readonly evidence: EraseEvidence,
    private readonly originals: EntryOriginals,
  ) {}

  /** Joins the caller's transaction. The ids of the commitments whose words went; none while the public reads the case. */
  async run(submission: Submission): Promise<string[]> {
    if (erasures.keepsPublicText(submission)) return [];
    const ids = await this.rows.eraseCommitments(submission.id);
    const reports = await this.rows.eraseReports(ids);
    await this.originals.erase('commitment_report', reports);
    await this.evidence.run(reports.map((id) => ({ type: REPORT_SUBJECT, id })));
    return ids;
  }
}
