import { ForwardOnly } from './forward-only.js';

/** What waits for the letter of a day may be news of a commitment as well as of a case. */
export class FollowedCommitments extends ForwardOnly {
  readonly name = 'FollowedCommitments1700000000036';
  protected readonly sql = `
    alter table digest_entry drop constraint digest_entry_pkey;
    alter table digest_entry alter column submission_id drop not null;
    alter table digest_entry add column commitment_id uuid references commitment on delete cascade;
    alter table digest_entry add constraint digest_entry_about check (num_nonnulls(submission_id, commitment_id) = 1);
    alter table digest_entry add constraint digest_entry_once unique nulls not distinct (follow_id, submission_id, commitment_id, change);
    create index digest_entry_by_commitment on digest_entry (commitment_id) where commitment_id is not null;
  `;
}
