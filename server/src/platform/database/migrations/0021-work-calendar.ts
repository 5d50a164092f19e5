import { ForwardOnly } from './forward-only.js';

/** Days that the Council of Ministers declared working or not, against the rule, with the act. A day has one that is in force. */
export class WorkCalendar extends ForwardOnly {
  readonly name = 'WorkCalendar1700000000021';
  protected readonly sql = `
    create table calendar_exception (
      id uuid primary key,
      date date not null,
      working boolean not null,
      act text not null,
      added_at timestamptz not null,
      added_by uuid not null references account,
      ended_at timestamptz,
      ended_by uuid references account,
      constraint calendar_exception_end check ((ended_at is null) = (ended_by is null))
    );
    create unique index calendar_exception_in_force on calendar_exception (date) where ended_at is null;

    create table calendar_list (
      id smallint primary key default 1,
      revision uuid not null,
      constraint calendar_list_is_one check (id = 1)
    );
    insert into calendar_list (id, revision) values (1, uuidv7());
  `;
}
