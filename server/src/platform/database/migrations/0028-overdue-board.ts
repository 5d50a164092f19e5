import { ForwardOnly } from './forward-only.js';

/** What the overdue board and the pages of departments read, and the secret addresses of officials' calendars. */
export class OverdueBoard extends ForwardOnly {
  readonly name = 'OverdueBoard1700000000028';
  protected readonly sql = `
    create index submission_clock on submission (decide_by, id)
      where statutory and publication <> 'pending' and procedure in ('received', 'assigned', 'reopened');
    create index submission_answers_of_department on submission (department_id, answered_at desc, id desc)
      where publication = 'published' and answered_at is not null;
    create index case_event_answered on case_event (at, submission_id) where type = 'answered' and undone_at is null;
    create index case_event_answers_of on case_event (submission_id, id) where type = 'answered' and undone_at is null;

    create table calendar_key (
      account_id uuid primary key references account on delete cascade,
      token_hash bytea not null unique,
      created_at timestamptz not null
    );
  `;
}
