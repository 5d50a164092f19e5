import { ForwardOnly } from './forward-only.js';

/**
 * Addresses that want to hear of public events, what is to be sent to them, and how each try went. The secrets are sealed; of an answer a few
 * hundred characters are kept. A delivery with `next_attempt_at` still waits.
 */
export class Webhooks extends ForwardOnly {
  readonly name = 'Webhooks1700000000049';
  protected readonly sql = `
    create table webhook (
      id uuid primary key,
      organisation_id uuid references monitor_organisation,
      name text not null,
      url text not null,
      events text[] not null,
      secret_box bytea not null,
      former_box bytea,
      former_until timestamptz,
      state text not null,
      failing_since timestamptz,
      version integer not null,
      created_by uuid not null references account,
      created_at timestamptz not null,
      constraint webhook_state check (state in ('active', 'paused', 'given_up')),
      constraint webhook_events check (cardinality(events) > 0),
      constraint webhook_former check ((former_box is null) = (former_until is null))
    );
    create index webhook_in_order on webhook (created_at, id);
    create index webhook_of_organisation on webhook (organisation_id, created_at, id);

    create table webhook_delivery (
      id uuid primary key default uuidv7(),
      webhook_id uuid not null references webhook on delete cascade,
      event text not null,
      body text not null,
      created_at timestamptz not null,
      attempts smallint not null default 0,
      next_attempt_at timestamptz,
      outcome text,
      status smallint,
      fault text,
      duration_ms integer,
      excerpt text,
      attempted_at timestamptz,
      constraint webhook_delivery_outcome check (outcome in ('delivered', 'failed') and next_attempt_at is null or outcome is null),
      constraint webhook_delivery_excerpt check (char_length(excerpt) <= 300)
    );
    create index webhook_delivery_due on webhook_delivery (next_attempt_at) where next_attempt_at is not null;
    create index webhook_delivery_of on webhook_delivery (webhook_id, created_at, id);
    create index webhook_delivery_age on webhook_delivery (created_at);
  `;
}
