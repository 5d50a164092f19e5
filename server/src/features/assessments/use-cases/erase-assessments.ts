import { Injectable } from '@nestjs/common';
import { EraseReports } from '../../commitments/index.js';
import { EraseEvidence } from '../../evidence/index.js';
import type { Submission } from '../../submissions/index.js';
import { EVIDENCE_OF_ASSESSMENT } from '../reads/assessment-presenter.js';
import { AssessmentsRepository } from '../storage/assessments.repository.js';

/** Erases what both voices said of the commitments of a case that nobody reads any more; steps, organisations, departments and days stay. */
@Injectable()
export class EraseAssessments {
  constructor(
    private readonly reports: EraseReports,
    private readonly rows: AssessmentsRepository,
    private readonly evidence: EraseEvidence,
  ) {}

  /** Joins the caller's transaction. The ids of the commitments whose words went; what everybody reads stays. */
  async run(submission: Submission): Promise<string[]> {
    const commitments = await this.reports.run(submission);
    const erased = await this.rows.eraseTexts(commitments);
    await this.evidence.run(erased.map((id) => ({ type: EVIDENCE_OF_ASSESSMENT, id })));
    return commitments;
  }
}
