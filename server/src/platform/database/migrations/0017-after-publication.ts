import { ForwardOnly } from './forward-only.js';

/** What readers report of published texts, how moderators settled it, and how a public text read before and after each edit. */
export class AfterPublication extends ForwardOnly {
  readonly name = 'AfterPublication1700000000017';
  protected readonly sql = `
    alter table submission add column reported_at timestamptz;
    create index submission_reported on submission (queue_rank, received_at, id) where reported_at is not null;

    create table report_settlement (
      id uuid primary key,
      submission_id uuid not null references submission,
      outcome text not null,
      note text,
      account_id uuid references account,
      at timestamptz not null
    );
    create index report_settlement_of_submission on report_settlement (submission_id, id);

    create table reader_report (
      id uuid primary key,
      submission_id uuid not null references submission,
      reader bytea,
      reason text not null,
      words text,
      at timestamptz not null,
      settlement_id uuid references report_settlement
    );
    create unique index reader_report_once on reader_report (submission_id, reader) where settlement_id is null and reader is not null;
    create index reader_report_of_submission on reader_report (submission_id, id);
    create index reader_report_readers on reader_report (at) where reader is not null;

    create table public_text_edit (
      id uuid primary key,
      submission_id uuid not null references submission,
      at timestamptz not null,
      account_id uuid not null references account,
      reason_code text,
      reason_words text,
      title_before text,
      text_before text,
      title_after text,
      text_after text
    );
    create index public_text_edit_of_submission on public_text_edit (submission_id, id);
  `;
}
