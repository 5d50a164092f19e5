import { ForwardOnly } from './forward-only.js';

/**
 * Keys of programs that use the API. Of a key its hash alone is kept, and of its use the day alone. `organisation_id` is null where an
 * administrator made it for somebody who does not monitor.
 */
export class ApiKeyRows extends ForwardOnly {
  readonly name = 'ApiKeyRows1700000000048';
  protected readonly sql = `
    create table api_key (
      id uuid primary key,
      prefix text not null unique,
      secret_hash bytea not null,
      name text not null,
      holder text not null,
      organisation_id uuid references monitor_organisation,
      scopes text[] not null,
      per_minute integer not null,
      per_day integer not null,
      expires_on date,
      last_used_on date,
      created_by uuid not null references account,
      created_at timestamptz not null,
      revoked_by uuid references account,
      revoked_at timestamptz,
      constraint api_key_hash check (octet_length(secret_hash) = 32),
      constraint api_key_scopes check (cardinality(scopes) > 0 and scopes <@ array['read', 'submit']),
      constraint api_key_limits check (per_minute > 0 and per_day >= per_minute),
      constraint api_key_revoked check ((revoked_by is null) = (revoked_at is null))
    );
    create index api_key_in_order on api_key (created_at, id);
    create index api_key_of_organisation on api_key (organisation_id, created_at, id);
  `;
}
