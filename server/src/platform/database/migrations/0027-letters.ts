import { ForwardOnly } from './forward-only.js';

/**
 * How often a follower is written to, what waits for the letter of a day, which letters left, and which addresses take none. Of an address
 * the last two hold nothing but a keyed hash.
 */
export class Letters extends ForwardOnly {
  readonly name = 'Letters1700000000027';
  protected readonly sql = `
    alter table follow add column frequency text not null default 'immediate';
    alter table follow add constraint follow_frequency check (frequency in ('immediate', 'daily'));
    create index follow_by_address on follow (lower(email));

    create table follow_address (
      id uuid primary key,
      email text not null unique
    );

    create table digest_entry (
      follow_id uuid not null references follow on delete cascade,
      submission_id uuid not null references submission on delete cascade,
      change text not null,
      noted_at timestamptz not null,
      digest_id uuid,
      primary key (follow_id, submission_id, change)
    );
    create index digest_entry_pending on digest_entry (follow_id) where digest_id is null;
    create index digest_entry_by_digest on digest_entry (digest_id) where digest_id is not null;
    create index digest_entry_by_case on digest_entry (submission_id);

    create table sent_letter (
      message_id text primary key,
      address_hash bytea not null,
      sent_at timestamptz not null
    );
    create index sent_letter_by_time on sent_letter (sent_at);

    create table undeliverable_address (
      address_hash bytea primary key,
      refusals integer not null,
      code text not null,
      last_at timestamptz not null,
      blocked_at timestamptz
    );
  `;
}
