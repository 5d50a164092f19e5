import { ForwardOnly } from './forward-only.js';

/** What a measure said, and until when it was due, before it was changed under words that somebody had said of it. */
export class ChangedCommitments extends ForwardOnly {
  readonly name = 'ChangedCommitments1700000000038';
  protected readonly sql = `
    create table commitment_change (
      id bigint primary key generated always as identity,
      commitment_id uuid not null references commitment,
      kind text not null,
      before text,
      after text,
      changed_on date not null,
      constraint commitment_change_kind check (kind = 'due' or (kind = 'title' and before is not null and after is not null))
    );
    create index commitment_change_of_commitment on commitment_change (commitment_id, id);
  `;
}
