import { ForwardOnly } from './forward-only.js';

/**
 * The exports that everybody can download, a row for a day; their files lie in `DATA_DIR/open-data`. What was public at any moment between
 * `taken_at` and `written_at` may be in one. `words_taken_back` of the one row of `open_data_state` grows whenever words stop being public, so
 * that an export that was begun before notices it.
 */
export class OpenData extends ForwardOnly {
  readonly name = 'OpenData1700000000047';
  protected readonly sql = `
    create table open_data_export (
      id uuid primary key,
      day date not null unique,
      taken_at timestamptz not null,
      written_at timestamptz not null,
      begins_on date,
      files jsonb not null,
      removed_at timestamptz
    );

    create table open_data_state (
      only_row boolean primary key default true,
      words_taken_back bigint not null default 0,
      constraint open_data_state_only_row check (only_row)
    );
    insert into open_data_state default values;
  `;
}
