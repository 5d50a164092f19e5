import { ForwardOnly } from './forward-only.js';

/** Redactions as spans over originals: those a moderator is preparing, those in force, and those of published answers. No text stands here. */
export class Redaction extends ForwardOnly {
  readonly name = 'Redaction1700000000011';
  protected readonly sql = `
    create table redaction_work (
      submission_id uuid primary key references submission on delete cascade,
      version integer not null,
      spans jsonb not null,
      refused jsonb not null,
      account_id uuid references account,
      saved_at timestamptz not null
    );
    create table submission_redaction (
      submission_id uuid not null references submission on delete cascade,
      field text not null,
      start_at integer not null,
      end_at integer not null,
      type text not null,
      origin text not null,
      account_id uuid references account,
      at timestamptz not null,
      primary key (submission_id, field, start_at),
      constraint submission_redaction_field check (field in ('title', 'text')),
      constraint submission_redaction_somewhere check (0 <= start_at and start_at < end_at)
    );
    alter table response_version
      add public_text text,
      add public_correction_note text,
      add redactions jsonb,
      add redacted_by uuid references account,
      add redacted_at timestamptz,
      add constraint response_version_redacted_whole check ((redacted_at is null) = (public_text is null));
  `;
}
