import { ForwardOnly } from './forward-only.js';

/**
 * Public consultations on draft acts (ЗНА чл. 26), what people propose, and what becomes of it. What was written and what everybody reads are
 * two tables; the first one is emptied when its time is over.
 */
export class Consultations extends ForwardOnly {
  readonly name = 'Consultations1700000000032';
  protected readonly sql = `
    create table consultation (
      id uuid primary key,
      slug text not null unique,
      title_bg text not null,
      title_en text,
      body text not null,
      department_id uuid not null references department,
      reasons text not null,
      opens_on date not null,
      closes_on date not null,
      short_reason text,
      version integer not null default 1,
      created_at timestamptz not null,
      created_by uuid not null references account,
      published_at timestamptz,
      concluded_at timestamptz,
      outcome text,
      act_number text,
      act_date date,
      constraint consultation_body check (body in ('municipal_council', 'mayor')),
      constraint consultation_period check (closes_on >= opens_on),
      constraint consultation_outcome check (outcome in ('adopted', 'not_adopted')),
      constraint consultation_conclusion check ((concluded_at is null) = (outcome is null)),
      constraint consultation_act check ((outcome = 'adopted') = (act_number is not null) and (act_number is null) = (act_date is null))
    );
    create index consultation_of_department on consultation (department_id);

    create table consultation_article (
      consultation_id uuid not null references consultation,
      position integer not null,
      number text not null,
      heading text,
      text text not null,
      primary key (consultation_id, position),
      constraint consultation_article_number unique (consultation_id, number)
    );

    create table consultation_proposal (
      id uuid primary key,
      consultation_id uuid not null references consultation,
      number integer,
      article integer,
      language text not null,
      received_at timestamptz not null,
      state text not null default 'waiting',
      public_text text,
      public_name text,
      redactions jsonb not null default '[]',
      cover_name boolean not null default false,
      reason_code text,
      moderated_at timestamptz,
      moderated_by uuid references account,
      verdict text,
      verdict_reasons text,
      verdict_on date,
      decided_by uuid references account,
      version integer not null default 1,
      constraint consultation_proposal_number unique (consultation_id, number),
      constraint consultation_proposal_article foreign key (consultation_id, article) references consultation_article,
      constraint consultation_proposal_state check (state in ('waiting', 'published', 'refused')),
      constraint consultation_proposal_shown check ((state = 'published') = (number is not null) and (number is null) = (public_text is null)),
      constraint consultation_proposal_refused check ((state = 'refused') = (reason_code is not null)),
      constraint consultation_proposal_verdict check (verdict in ('accepted', 'partly', 'not_accepted')),
      constraint consultation_proposal_decided check (
        (verdict is null) = (verdict_reasons is null) and (verdict is null) = (verdict_on is null) and (verdict is null or state = 'published')
      )
    );
    create index consultation_proposal_waiting on consultation_proposal (received_at, id) where state = 'waiting';

    create table proposal_original (
      proposal_id uuid primary key references consultation_proposal,
      text text not null,
      name text,
      show_name boolean not null
    );

    create table proposal_draft (
      id text primary key,
      cookie_hash bytea not null,
      consultation_id uuid not null references consultation,
      content jsonb not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      proposal_id uuid references consultation_proposal
    );
    create index proposal_draft_expiry on proposal_draft (expires_at);
  `;
}
