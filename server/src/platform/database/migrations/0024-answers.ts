import { ForwardOnly } from './forward-only.js';

/** What each outcome demands of an answer, points that quote the submission, a second person who approves, and texts to begin with. */
export class Answers extends ForwardOnly {
  readonly name = 'Answers1700000000024';
  protected readonly sql = `
    alter table response_version add column legal_ground text;
    alter table response_version add column done_on date;
    alter table response_version add column points jsonb not null default '[]';
    alter table response_version add column public_legal_ground text;
    alter table response_version add column public_replies jsonb;
    alter table response_version add column approved_by uuid references account;
    alter table response_version add column approved_office text;
    alter table response_version add column without_second boolean not null default false;

    create table commitment (
      response_id uuid not null,
      version integer not null,
      what text not null,
      public_what text,
      department_id uuid not null references department,
      due_on date not null,
      primary key (response_id, version),
      foreign key (response_id, version) references response_version
    );
    create index commitment_due on commitment (due_on);

    alter table response_draft add column version integer not null default 1;
    alter table response_draft add column legal_ground text;
    alter table response_draft add column done_on date;
    alter table response_draft add column commitment_what text;
    alter table response_draft add column commitment_department text;
    alter table response_draft add column points jsonb not null default '[]';
    alter table response_draft add column state text not null default 'writing';
    alter table response_draft add column proposed_by uuid references account;
    alter table response_draft add column proposed_at timestamptz;
    alter table response_draft add column returned_note text;

    create table answer_approval (
      department_id uuid primary key references department,
      wanted_since timestamptz not null,
      wanted_by uuid not null references account
    );

    create table answer_template (
      id uuid primary key,
      department_id uuid not null references department,
      outcome text not null,
      topic text,
      name text not null,
      text text not null,
      version integer not null default 1,
      changed_at timestamptz not null,
      changed_by uuid not null references account
    );
    create index answer_template_of_department on answer_template (department_id, outcome, name);
  `;
}
