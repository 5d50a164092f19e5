import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import {
  type CaseSpans,
  type MarkedSpan,
  NO_WORK,
  type RedactedField,
  type RedactionWork,
  REDACTED_FIELDS,
} from '../domain/case-redactions.js';

type Stored = Omit<MarkedSpan, 'at'> & { readonly at: string };

interface WorkRow {
  readonly version: number;
  readonly spans: CaseSpans<Stored>;
  readonly refused: RedactionWork['refused'];
  readonly accountId: AccountId | null;
  readonly savedAt: Date;
}

/** Redactions of cases: what the moderators are preparing, and what stands in force. Places and kinds only, never a word of the text. */
@Injectable()
export class CaseRedactions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async workOn(id: SubmissionId): Promise<RedactionWork> {
    const [row] = await this.unitOfWork.query<WorkRow>(
      `select version, spans, refused, account_id as "accountId", saved_at as "savedAt" from redaction_work where submission_id = $1`,
      [id],
    );
    if (!row) return NO_WORK;
    const dated = (spans: readonly Stored[]): MarkedSpan[] => spans.map((span) => ({ ...span, at: new Date(span.at) }));
    return { ...row, spans: { title: dated(row.spans.title), text: dated(row.spans.text) } };
  }

  async saveWork(id: SubmissionId, work: RedactionWork): Promise<void> {
    await this.unitOfWork.query(
      `insert into redaction_work (submission_id, version, spans, refused, account_id, saved_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (submission_id) do update set version = excluded.version, spans = excluded.spans, refused = excluded.refused,
         account_id = excluded.account_id, saved_at = excluded.saved_at`,
      [id, work.version, JSON.stringify(work.spans), JSON.stringify(work.refused), work.accountId, work.savedAt],
    );
  }

  /** The redactions that the public text has. */
  async inForce(id: SubmissionId): Promise<CaseSpans<MarkedSpan>> {
    const rows = await this.unitOfWork.query<MarkedSpan & { readonly field: RedactedField }>(
      `select field, start_at as start, end_at as "end", type, origin, account_id as "accountId", at
         from submission_redaction where submission_id = $1 order by field, start_at`,
      [id],
    );
    const of = (wanted: RedactedField): MarkedSpan[] => rows.filter(({ field }) => field === wanted).map(({ field: _, ...span }) => span);
    return { title: of('title'), text: of('text') };
  }

  /** Makes these the redactions that the public text has, in place of earlier ones. */
  async putInForce(id: SubmissionId, spans: CaseSpans<MarkedSpan>): Promise<void> {
    const rows = REDACTED_FIELDS.flatMap((field) => spans[field].map((span) => ({ field, ...span })));
    await this.unitOfWork.query('delete from submission_redaction where submission_id = $1', [id]);
    if (rows.length === 0) return;
    await this.unitOfWork.query(
      `insert into submission_redaction (submission_id, field, start_at, end_at, type, origin, account_id, at)
       select $1, each.field, each.start, each."end", each.type, each.origin, each."accountId", each.at
         from jsonb_to_recordset($2::jsonb) as each (
           field text, start integer, "end" integer, type text, origin text, "accountId" uuid, at timestamptz)`,
      [id, JSON.stringify(rows)],
    );
  }
}
