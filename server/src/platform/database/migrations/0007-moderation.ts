import { ForwardOnly } from './forward-only.js';

/** Decisions of moderators, kept for good: what, when, why, and how long it took. */
export class Moderation extends ForwardOnly {
  readonly name = 'Moderation1700000000007';
  protected readonly sql = `
    create table moderation_decision (
      id uuid primary key,
      submission_id uuid not null references submission,
      at timestamptz not null,
      account_id uuid references account,
      decision text not null,
      reason_code text,
      note text,
      department_id uuid references department
    );
    create index moderation_decision_of_submission on moderation_decision (submission_id, at, id);
  `;
}
