import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Erases the words of commitments; what counts and dates them stays. */
@Injectable()
export class CommitmentErasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of a case; their ids. Holds them, so that no word is added until the transaction ends. */
  async eraseCommitments(submissionId: SubmissionId): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>('select id from commitment where submission_id = $1 order by id for update', [
      submissionId,
    ]);
    await this.unitOfWork.query(`update commitment set title = '', settlement = null, is_shown = false where submission_id = $1`, [
      submissionId,
    ]);
    return rows.map(({ id }) => id);
  }

  /** On these commitments; the ids of the reports. */
  async eraseReports(commitmentIds: readonly string[]): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>('select id from commitment_report where commitment_id = any($1::uuid[])', [
      commitmentIds,
    ]);
    await this.unitOfWork.query(`update commitment_report set text = '' where commitment_id = any($1::uuid[])`, [commitmentIds]);
    return rows.map(({ id }) => id);
  }
}
