import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { EntryRedaction } from '../../entry-redaction/index.js';
import type { CommitmentReport } from '../domain/commitment.js';

const COLUMNS = `r.id, r.commitment_id as "commitmentId", r.step, r.text, r.reported_on as "reportedOn", r.recorded_at as "recordedAt",
  r.account_id as "accountId", r.department_id as "departmentId", r.office, r.redacted_on as "redactedOn", r.redacted_places as "redactedPlaces"`;

type Row = Omit<CommitmentReport, 'redaction'> & { readonly redactedOn: CivilDate | null; readonly redactedPlaces: number | null };

const reportOf = ({ redactedOn, redactedPlaces, ...report }: Row): CommitmentReport => ({
  ...report,
  redaction: redactedOn === null || redactedPlaces === null ? null : { on: redactedOn, places: redactedPlaces },
});

/** Rows of `commitment_report`: they are only ever added, but for what moderators take out of their words. */
@Injectable()
export class CommitmentReports {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. */
  of(commitmentId: string): Promise<CommitmentReport[]> {
    return this.rows('where r.commitment_id = $1 order by r.recorded_at desc, r.id desc', [commitmentId]);
  }

  /** The newest of any of them; none, and no statement, for no commitment. */
  async newestAmong(commitmentIds: readonly string[], limit: number): Promise<CommitmentReport[]> {
    if (commitmentIds.length === 0) return [];
    return this.rows('where r.commitment_id = any($1::uuid[]) order by r.recorded_at desc, r.id desc limit $2', [commitmentIds, limit]);
  }

  /** The id of the commitment of that report; null when there is none. */
  async commitmentOf(id: string): Promise<string | null> {
    const [row] = await this.unitOfWork.query<{ id: string }>('select commitment_id as id from commitment_report where id = $1', [id]);
    return row?.id ?? null;
  }

  /** One of them, held until the transaction ends. */
  async hold(id: string): Promise<CommitmentReport | null> {
    return (await this.rows('where r.id = $1 for update', [id]))[0] ?? null;
  }

  /** Something was taken out of it, or put back. */
  async show(id: string, text: string, redaction: EntryRedaction | null): Promise<void> {
    await this.unitOfWork.query('update commitment_report set text = $2, redacted_on = $3, redacted_places = $4 where id = $1', [
      ...[id, text, redaction?.on ?? null, redaction?.places ?? null],
    ]);
  }

  async insert(report: CommitmentReport): Promise<void> {
    const { id, commitmentId, step, text, reportedOn, recordedAt, accountId, departmentId, office } = report;
    await this.unitOfWork.query(
      `insert into commitment_report (id, commitment_id, step, text, reported_on, recorded_at, account_id, department_id, office)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, commitmentId, step, text, reportedOn, recordedAt, accountId, departmentId, office],
    );
  }

  private async rows(clauses: string, parameters: readonly unknown[]): Promise<CommitmentReport[]> {
    return (await this.unitOfWork.query<Row>(`select ${COLUMNS} from commitment_report r ${clauses}`, parameters)).map(reportOf);
  }
}
