import { ForwardOnly } from './forward-only.js';

/** Who may receive what, what was sent to whom, and what became of it. The words of the letter are the case's own and are kept there. */
export class Forwarding extends ForwardOnly {
  readonly name = 'Forwarding1700000000023';
  protected readonly sql = `
    alter table authority
      add column competences text[] not null default '{}',
      add column place text not null default 'outside',
      add column office text,
      add column department_id uuid references department,
      add column postal_address text not null default '',
      add column delivery_hint text not null default '',
      add constraint authority_place check (place in ('outside', 'council', 'administration'));
    update authority a set competences = known.competences, place = known.place
      from (values
        ('smetna-palata', '{against_mayor,conflict_of_interest_of_elected}'::text[], 'outside'),
        ('prokuratura', '{crime}', 'outside'),
        ('rayonna-prokuratura', '{crime}', 'outside'),
        ('prosecutor', '{crime}', 'outside'),
        ('mvr', '{crime,public_order}', 'outside'),
        ('oblasten-upravitel', '{against_mayor}', 'outside'),
        ('obshtinski-savet', '{against_mayor,against_councillor}', 'council'),
        ('komisia-po-konflikt-na-interesi', '{conflict_of_interest_of_employee}', 'administration'),
        ('vatreshen-kanal', '{work_context}', 'administration'),
        ('kzld', '{personal_data,work_context}', 'outside'),
        ('ombudsman', '{general}', 'outside')
      ) as known (slug, competences, place)
     where a.slug = known.slug;

    create table forwarding (
      id uuid primary key,
      submission_id uuid not null references submission on delete cascade,
      authority_id uuid not null references authority,
      forwarded_at timestamptz not null,
      forwarded_on date not null,
      due_on date not null,
      late_days integer not null,
      source text not null,
      disclosed text not null,
      disclosure_reason text,
      words text,
      attachment_ids uuid[] not null,
      signed_by text not null,
      constraint forwarding_source check (source in ('original', 'public')),
      constraint forwarding_disclosed check (disclosed in ('nothing', 'name', 'contact')),
      constraint forwarding_late check (late_days >= 0)
    );
    create index forwarding_of_case on forwarding (submission_id, forwarded_at);

    create table forwarding_delivery (
      id uuid primary key,
      forwarding_id uuid not null references forwarding on delete cascade,
      channel text not null,
      state text not null,
      recipient text,
      asked_at timestamptz not null,
      attempts integer not null default 0,
      last_attempt_at timestamptz,
      next_attempt_at timestamptz,
      ended_at timestamptz,
      message_id text,
      smtp_status integer,
      paper_on date,
      paper_number text,
      constraint forwarding_delivery_channel check (channel in ('mail', 'paper')),
      constraint forwarding_delivery_state check (state in ('waiting', 'retrying', 'accepted', 'refused', 'undelivered', 'on_paper')),
      constraint forwarding_delivery_paper check ((channel = 'paper') = (state = 'on_paper') and (channel = 'paper') = (paper_on is not null))
    );
    create unique index forwarding_delivery_under_way on forwarding_delivery (forwarding_id) where state in ('waiting', 'retrying');
    create index forwarding_delivery_of on forwarding_delivery (forwarding_id, asked_at);
  `;
}
