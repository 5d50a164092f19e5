import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { CommitmentReport } from '../domain/commitment.js';

const COLUMNS = `r.id, r.commitment_id as "commitmentId", r.step, r.text, r.reported_on as "reportedOn", r.recorded_at as "recordedAt",
  r.account_id as "accountId", r.department_id as "departmentId", r.office`;

/** Rows of `commitment_report`: they are only ever added. */
@Injectable()
export class CommitmentReports {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. */
  of(commitmentId: string): Promise<CommitmentReport[]> {
    return this.unitOfWork.query<CommitmentReport>(
      `select ${COLUMNS} from commitment_report r where r.commitment_id = $1 order by r.recorded_at desc, r.id desc`,
      [commitmentId],
    );
  }

  async insert({ id, commitmentId, step, text, reportedOn, recordedAt, accountId, departmentId, office }: CommitmentReport): Promise<void> {
    await this.unitOfWork.query(
      `insert into commitment_report (id, commitment_id, step, text, reported_on, recorded_at, account_id, department_id, office)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, commitmentId, step, text, reportedOn, recordedAt, accountId, departmentId, office],
    );
  }
}
