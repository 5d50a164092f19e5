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

  /** The newest of any of them; none, and no statement, for no commitment. */
  async newestAmong(commitmentIds: readonly string[], limit: number): Promise<CommitmentReport[]> {
    if (commitmentIds.length === 0) return [];
    return this.unitOfWork.query<CommitmentReport>(
      `select ${COLUMNS} from commitment_report r where r.commitment_id = any($1::uuid[]) order by r.recorded_at desc, r.id desc limit $2`,
      [commitmentIds, limit],
    );
  }

  /** The id of the commitment of that report; null when there is none. */
  async commitmentOf(id: string): Promise<string | null> {
    const [row] = await this.unitOfWork.query<{ id: string }>('select commitment_id as id from commitment_report where id = $1', [id]);
    return row?.id ?? null;
  }

  async insert({ id, commitmentId, step, text, reportedOn, recordedAt, accountId, departmentId, office }: CommitmentReport): Promise<void> {
    await this.unitOfWork.query(
      `insert into commitment_report (id, commitment_id, step, text, reported_on, recorded_at, account_id, department_id, office)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, commitmentId, step, text, reportedOn, recordedAt, accountId, departmentId, office],
    );
  }
}
