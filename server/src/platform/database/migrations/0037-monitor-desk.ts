import { ForwardOnly } from './forward-only.js';

/**
 * The desk of monitors: what changed in public, by what it is about, how far each of them has read, and the searches that they keep.
 * A change holds ids and a word for what happened; whoever reads it sees no more than the public does at that moment.
 */
export class MonitorDesk extends ForwardOnly {
  readonly name = 'MonitorDesk1700000000037';
  protected readonly sql = `
    create table monitor_change (
      id bigint primary key generated always as identity,
      event_id bigint not null unique,
      subject_type text not null,
      subject_id text not null,
      type text not null,
      at timestamptz not null,
      constraint monitor_change_subject check (subject_type in ('case', 'commitment', 'policy', 'indicator'))
    );
    create index monitor_change_of_subject on monitor_change (subject_type, subject_id, id);
    create index monitor_change_at on monitor_change (at);

    create table monitor_visit (
      account_id uuid primary key references account,
      seen_id bigint not null,
      seen_at timestamptz not null
    );

    create table saved_search (
      id uuid primary key,
      account_id uuid not null references account,
      name text not null,
      filters jsonb not null,
      created_at timestamptz not null,
      seen_at timestamptz not null,
      constraint saved_search_name unique (account_id, name)
    );
  `;
}
