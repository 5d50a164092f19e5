import { ForwardOnly } from './forward-only.js';

/** When cases ended and what was erased of them; how long each kind of thing is kept. */
export class Retention extends ForwardOnly {
  readonly name = 'Retention1700000000009';
  protected readonly sql = `
    alter table submission
      add column ended_at timestamptz,
      add column erased_at timestamptz,
      add column erased_rule text,
      add column erased_after_months integer,
      alter column access_code_hash drop not null,
      drop constraint submission_published_has_text;
    update submission s
       set ended_at = coalesce(s.closed_at,
                               (select max(e.at) from case_event e where e.submission_id = s.id and e.type = s.procedure), s.received_at)
     where s.procedure in ('closed', 'forwarded', 'merged', 'withdrawn');
    alter table submission
      add constraint submission_published_has_text
        check (publication <> 'published' or public_text is not null or erased_at is not null),
      add constraint submission_erasure_complete
        check ((erased_at is null) = (erased_rule is null) and (erased_at is null) = (erased_after_months is null)),
      add constraint submission_has_key check ((access_code_hash is null) = (erased_at is not null)),
      add constraint submission_erased_of_author
        check (erased_at is null or (title = '' and text = '' and num_nonnulls(author_name, author_email, author_email_confirmed_at,
               author_phone, about_name, address) = 0));
    create index submission_ended on submission (ended_at, id)
      where ended_at is not null and (erased_at is null or public_text is not null);

    create index case_event_of_repeat on case_event ((details ->> 'repeat')) where type = 'new_facts';

    create table retention_term (
      id uuid primary key,
      rule text not null,
      months integer not null,
      valid_from date,
      basis_bg text not null default '',
      basis_en text not null default '',
      constraint retention_term_once unique nulls not distinct (rule, valid_from),
      constraint retention_term_months check (months between 1 and 600)
    );
    insert into retention_term (id, rule, months) values
      ('01970000-0000-7000-8000-000000000901', 'originals', 60),
      ('01970000-0000-7000-8000-000000000902', 'rejected', 6),
      ('01970000-0000-7000-8000-000000000903', 'follow_addresses', 6);
  `;
}
