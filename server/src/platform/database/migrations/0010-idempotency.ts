import { ForwardOnly } from './forward-only.js';

/** Requests that were done, so that they are not done again: hashes and an id, for a day. */
export class Idempotency extends ForwardOnly {
  readonly name = 'Idempotency1700000000010';
  protected readonly sql = `
    create table idempotency_key (
      key_hash bytea primary key,
      fingerprint bytea not null,
      result text,
      created_at timestamptz not null
    );
    create index idempotency_key_age on idempotency_key (created_at);
  `;
}
