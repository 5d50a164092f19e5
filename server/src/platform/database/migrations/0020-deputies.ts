import { ForwardOnly } from './forward-only.js';

/** Who stands in for whom while they are away, and for whom a deputy acted. Days are civil dates in Europe/Sofia, both inclusive. */
export class Deputies extends ForwardOnly {
  readonly name = 'Deputies1700000000020';
  protected readonly sql = `
    create table absence (
      id uuid primary key,
      holder_id uuid not null references account,
      office text not null,
      department_id uuid not null references department,
      deputy_id uuid not null references account,
      first_day date not null,
      last_day date,
      created_at timestamptz not null,
      ended_at timestamptz,
      constraint absence_of_two_people check (holder_id <> deputy_id),
      constraint absence_days check (first_day <= last_day)
    );
    create index absence_of_holder on absence (holder_id, first_day);
    create index absence_of_deputy on absence (deputy_id, first_day);
    create index absence_by_day on absence (first_day desc, id desc);

    alter table audit_entry add column acting_for uuid;
    alter table case_event add column acting_for uuid;
  `;
}
