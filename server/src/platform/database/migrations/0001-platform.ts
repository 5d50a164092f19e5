import { ForwardOnly } from './forward-only.js';

/** Outbox, single-use tokens, audit trail, rate limits and the mark of a demo installation. */
export class Platform extends ForwardOnly {
  readonly name = 'Platform1700000000001';
  protected readonly sql = `
    create extension if not exists pg_trgm;
    create table installation (
      key text primary key,
      value jsonb not null
    );
    create table outbox_event (
      id bigint generated always as identity primary key,
      type text not null,
      subject_type text not null,
      subject_id text not null,
      payload jsonb not null,
      occurred_at timestamptz not null
    );
    create table outbox_delivery (
      event_id bigint not null references outbox_event on delete cascade,
      handler text not null,
      attempts integer not null default 0,
      next_attempt_at timestamptz not null,
      delivered_at timestamptz,
      last_error text,
      primary key (event_id, handler)
    );
    create index outbox_delivery_due on outbox_delivery (next_attempt_at, event_id) where delivered_at is null;
    create index outbox_event_age on outbox_event (occurred_at);
    create table single_use_token (
      token_hash bytea primary key,
      purpose text not null,
      subject_id text not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      used_at timestamptz
    );
    create index single_use_token_subject on single_use_token (purpose, subject_id);
    create index single_use_token_expiry on single_use_token (expires_at);
    create table audit_entry (
      id bigint generated always as identity primary key,
      at timestamptz not null,
      actor_kind text not null,
      actor_id uuid,
      action text not null,
      subject_type text not null,
      subject_id text not null,
      changes jsonb not null
    );
    create index audit_entry_subject on audit_entry (subject_type, subject_id, id);
    create table rate_limit (
      key varchar(255) primary key,
      points integer not null default 0,
      expire bigint
    );
    create index rate_limit_expire on rate_limit (expire);
  `;
}
