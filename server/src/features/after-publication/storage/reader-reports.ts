import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ReportReason, Settlement } from '../domain/reports.js';

export interface NewReport {
  /** What the reader is told from others by; never an address. */
  readonly reader: Buffer;
  readonly reason: ReportReason;
  readonly words: string | null;
  readonly at: Date;
}

export interface StoredReport extends Omit<NewReport, 'reader'> {
  readonly settlementId: string | null;
}

export interface NewSettlement {
  readonly outcome: Settlement;
  readonly note: string | null;
  readonly accountId: AccountId | null;
  readonly at: Date;
}

export interface StoredSettlement extends NewSettlement {
  readonly id: string;
}

export interface ReasonCount {
  readonly submissionId: SubmissionId;
  readonly reason: ReportReason;
  readonly count: number;
}

/** Lines of a case that staff read at most, the newest first. */
const MOST = 200;

/** What readers reported, and how it was settled. One reader counts once until then. */
@Injectable()
export class ReaderReports {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Readers since the last look. */
  async open(id: SubmissionId): Promise<number> {
    const [row] = await this.unitOfWork.query<{ count: number }>(
      'select count(*)::int as count from reader_report where submission_id = $1 and settlement_id is null',
      [id],
    );
    return row?.count ?? 0;
  }

  /** All that ever came: the version of the reports, as nothing ever takes one away. */
  async total(id: SubmissionId): Promise<number> {
    const [row] = await this.unitOfWork.query<{ count: number }>(
      'select count(*)::int as count from reader_report where submission_id = $1',
      [id],
    );
    return row?.count ?? 0;
  }

  /** False when this reader counts already. */
  async insert(id: SubmissionId, { reader, reason, words, at }: NewReport): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into reader_report (id, submission_id, reader, reason, words, at) values ($1, $2, $3, $4, $5, $6)
       on conflict (submission_id, reader) where settlement_id is null and reader is not null do nothing returning id`,
      [newId(), id, reader, reason, words, at],
    );
    return rows.length > 0;
  }

  /** Settles every open report on the case; who reported is nobody's business any more. */
  async settle(id: SubmissionId, { outcome, note, accountId, at }: NewSettlement): Promise<void> {
    const settlementId = newId();
    await this.unitOfWork.query(
      'insert into report_settlement (id, submission_id, outcome, note, account_id, at) values ($1, $2, $3, $4, $5, $6)',
      [settlementId, id, outcome, note, accountId, at],
    );
    await this.unitOfWork.query(
      `update reader_report r set settlement_id = $2, reader = null, words = case when s.erased_at is null then r.words end
         from submission s where s.id = r.submission_id and r.submission_id = $1 and r.settlement_id is null`,
      [id, settlementId],
    );
  }

  /** The newest reports on the case, the latest first. */
  of(id: SubmissionId): Promise<StoredReport[]> {
    return this.unitOfWork.query<StoredReport>(
      `select reason, words, at, settlement_id as "settlementId" from reader_report where submission_id = $1 order by id desc limit ${MOST}`,
      [id],
    );
  }

  settlementsOf(id: SubmissionId): Promise<StoredSettlement[]> {
    return this.unitOfWork.query<StoredSettlement>(
      `select id, outcome, note, account_id as "accountId", at from report_settlement where submission_id = $1 order by id desc limit ${MOST}`,
      [id],
    );
  }

  /** What the open reports on these cases say, the most frequent first. One statement. */
  reasons(ids: readonly SubmissionId[]): Promise<ReasonCount[]> {
    return this.unitOfWork.query<ReasonCount>(
      `select submission_id as "submissionId", reason, count(*)::int as count
         from reader_report where submission_id = any($1::uuid[]) and settlement_id is null
        group by 1, 2 order by 3 desc, 2`,
      [ids],
    );
  }

  /** Who reported before that instant is forgotten; and what was said of a case whose original was erased meanwhile. */
  async forgetReaders(before: Date): Promise<void> {
    await this.unitOfWork.query(
      `update reader_report r set reader = null, words = case when s.erased_at is null then r.words end
         from submission s where s.id = r.submission_id and r.reader is not null and r.at < $1`,
      [before],
    );
  }

  /** Words of readers and notes on them go; reasons, days and outcomes stay. */
  async eraseWords(id: SubmissionId): Promise<void> {
    await this.unitOfWork.query('update reader_report set words = null, reader = null where submission_id = $1', [id]);
    await this.unitOfWork.query('update report_settlement set note = null where submission_id = $1', [id]);
  }
}
