import { ForwardOnly } from './forward-only.js';

/** Files by owner. The bytes lie in the file store under the id; what they are called is ours to say. */
export class Attachments extends ForwardOnly {
  readonly name = 'Attachments1700000000004';
  protected readonly sql = `
    create table attachment (
      id uuid primary key,
      owner_type text not null,
      owner_id text not null,
      name text not null,
      media_type text not null,
      bytes integer not null,
      sha256 bytea not null,
      provenance text not null,
      is_public boolean not null default false,
      created_at timestamptz not null
    );
    create index attachment_owner on attachment (owner_type, owner_id, created_at, id);
  `;
}
