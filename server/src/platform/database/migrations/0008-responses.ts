import { ForwardOnly } from './forward-only.js';

/** Answers of the municipality, every published version of them, and the answer that is being written. */
export class Responses extends ForwardOnly {
  readonly name = 'Responses1700000000008';
  protected readonly sql = `
    create table response (
      id uuid primary key,
      submission_id uuid not null references submission,
      department_id uuid not null references department,
      created_at timestamptz not null
    );
    create index response_of_submission on response (submission_id, created_at, id);
    create table response_version (
      response_id uuid not null references response,
      version integer not null,
      account_id uuid not null references account,
      office text not null,
      outcome text not null,
      text text not null,
      commitment_due date,
      correction_note text,
      published_at timestamptz not null,
      primary key (response_id, version)
    );
    create table response_draft (
      submission_id uuid primary key references submission,
      department_id uuid not null references department,
      account_id uuid not null references account,
      outcome text,
      text text not null,
      commitment_due date,
      correction_note text,
      saved_at timestamptz not null
    );
  `;
}
