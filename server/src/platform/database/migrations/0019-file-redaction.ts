import { ForwardOnly } from './forward-only.js';

/** What of files is not shown: rectangles over pages, who looked at each page, and the copies that the public gets. */
export class FileRedaction extends ForwardOnly {
  readonly name = 'FileRedaction1700000000019';
  protected readonly sql = `
    alter table attachment
      add is_covered boolean not null default false,
      add redrawn_pages integer[],
      add description text;
    create table public_copy (
      id uuid primary key,
      attachment_id uuid not null unique references attachment on delete cascade,
      bytes integer not null,
      sha256 bytea not null,
      covered_pages integer[] not null,
      made_at timestamptz not null
    );
    create table file_redaction (
      attachment_id uuid primary key references attachment on delete cascade,
      pages jsonb not null,
      version integer not null default 0,
      rectangles jsonb not null default '[]',
      account_id uuid references account,
      saved_at timestamptz
    );
    create table file_page_look (
      attachment_id uuid not null references attachment on delete cascade,
      page integer not null,
      account_id uuid references account,
      at timestamptz not null,
      primary key (attachment_id, page),
      constraint file_page_look_from_one check (page >= 1)
    );
  `;
}
