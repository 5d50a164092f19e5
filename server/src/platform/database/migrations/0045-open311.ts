import { ForwardOnly } from './forward-only.js';

/**
 * Which key sent a request over Open311, and what the sender calls it, so that a request sent twice makes one case and nobody else adds to it.
 * Keys are rows of another feature's table, which a later migration makes: a key is never deleted, only revoked.
 */
export class Open311 extends ForwardOnly {
  readonly name = 'Open3111700000000045';
  protected readonly sql = `
    create table open311_request (
      submission_id uuid primary key references submission,
      key_id uuid not null,
      external_id text,
      constraint open311_request_external_id unique (key_id, external_id)
    );
    create index case_event_in_public on case_event (at, id) where is_public and undone_at is null;
  `;
}
