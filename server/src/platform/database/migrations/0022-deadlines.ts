import { ForwardOnly } from './forward-only.js';

/** The terms of law and of the house as rows, extensions of the term for a decision, and what the author is asked to make clear. */
export class Deadlines extends ForwardOnly {
  readonly name = 'Deadlines1700000000022';
  protected readonly sql = `
    create table statutory_term (
      id uuid primary key default uuidv7(),
      event text not null,
      kind text not null,
      unit text not null,
      count integer not null,
      article_bg text,
      article_en text,
      confirmed boolean not null default true,
      valid_from date,
      valid_to date,
      added_at timestamptz not null default now(),
      added_by uuid references account,
      withdrawn_at timestamptz,
      withdrawn_by uuid references account,
      constraint statutory_term_article check ((article_bg is null) = (article_en is null)),
      constraint statutory_term_validity check (valid_from <= valid_to),
      constraint statutory_term_withdrawal check ((withdrawn_at is null) = (withdrawn_by is null))
    );
    create unique index statutory_term_open on statutory_term (event, kind) where valid_to is null and withdrawn_at is null;
    insert into statutory_term (event, kind, unit, count, article_bg, article_en, confirmed) values
      ('moderate', 'recommendation', 'workingDays', 2, null, null, true),
      ('moderate', 'signal', 'workingDays', 2, null, null, true),
      ('forward', 'recommendation', 'days', 7, 'чл. 112 АПК', 'Art. 112 APC', true),
      ('forward', 'signal', 'days', 7, 'чл. 112 АПК', 'Art. 112 APC', true),
      ('decide', 'recommendation', 'months', 2, 'чл. 118 АПК', 'Art. 118 APC', true),
      ('decide', 'signal', 'months', 2, 'чл. 121 АПК', 'Art. 121 APC', true),
      ('notify', 'recommendation', 'days', 7, 'чл. 118 АПК', 'Art. 118 APC', true),
      ('notify', 'signal', 'days', 7, 'чл. 123 АПК', 'Art. 123 APC', true),
      ('execute', 'recommendation', 'months', 1, 'чл. 125 АПК', 'Art. 125 APC', false),
      ('execute', 'signal', 'months', 1, 'чл. 125 АПК', 'Art. 125 APC', false),
      ('close', 'recommendation', 'months', 1, null, null, true),
      ('close', 'signal', 'months', 1, null, null, true),
      ('appeal', 'recommendation', 'days', 14, null, null, true),
      ('appeal', 'signal', 'days', 14, null, null, true),
      ('extend_to', 'recommendation', 'months', 6, 'чл. 118 АПК', 'Art. 118 APC', true),
      ('extend_by', 'signal', 'months', 1, 'чл. 121 АПК', 'Art. 121 APC', true);
    alter table statutory_term alter column id drop default, alter column added_at drop default;

    create table statutory_term_list (
      id smallint primary key default 1,
      revision uuid not null,
      constraint statutory_term_list_is_one check (id = 1)
    );
    insert into statutory_term_list (id, revision) values (1, uuidv7());

    alter table submission add column extended_to date;

    create table deadline_extension (
      id uuid primary key,
      submission_id uuid not null references submission,
      issuer text not null,
      act_number text not null,
      act_date date not null,
      reason text not null,
      last_day date not null,
      old_due_on date not null,
      new_due_on date not null,
      told_on date,
      recorded_at timestamptz not null,
      account_id uuid not null references account,
      constraint deadline_extension_is_longer check (new_due_on > old_due_on)
    );
    create index deadline_extension_case on deadline_extension (submission_id);

    create table clarification_request (
      id uuid primary key,
      submission_id uuid not null references submission,
      asked_by text not null,
      department_id uuid references department,
      asked_at timestamptz not null,
      ended_at timestamptz,
      end_reason text,
      constraint clarification_request_end check ((ended_at is null) = (end_reason is null))
    );
    create unique index clarification_request_open on clarification_request (submission_id) where ended_at is null;
    create index clarification_request_case on clarification_request (submission_id);
  `;
}
