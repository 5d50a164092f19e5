import { ForwardOnly } from './forward-only.js';

/**
 * What departments and monitors say of a commitment may give a person away. `text` is what everybody reads; what was written is kept apart
 * while something is taken out of it. Evidence can be withheld by the item.
 */
export class RedactedEntries extends ForwardOnly {
  readonly name = 'RedactedEntries1700000000043';
  protected readonly sql = `
    create table entry_original (
      kind text not null,
      entry_id uuid not null,
      text text not null,
      spans jsonb not null,
      note text not null,
      account_id uuid not null references account,
      redacted_at timestamptz not null,
      version integer not null,
      primary key (kind, entry_id),
      constraint entry_original_kind check (kind in ('commitment_report', 'assessment', 'assessment_reply'))
    );
    alter table commitment_report add column redacted_on date, add column redacted_places smallint,
      add constraint commitment_report_redacted check ((redacted_on is null) = (redacted_places is null));
    alter table assessment add column redacted_on date, add column redacted_places smallint,
      add constraint assessment_redacted check ((redacted_on is null) = (redacted_places is null));
    alter table assessment_reply add column redacted_on date, add column redacted_places smallint,
      add constraint assessment_reply_redacted check ((redacted_on is null) = (redacted_places is null));
    alter table evidence add column withheld_on date, add column withheld_note text,
      add constraint evidence_withheld check ((withheld_on is null) = (withheld_note is null));
  `;
}
