import { ForwardOnly } from './forward-only.js';

/** Submissions, their drafts, their history, the conversation with the author, and what opens a case. */
export class Submissions extends ForwardOnly {
  readonly name = 'Submissions1700000000006';
  protected readonly sql = `
    create table submission (
      id uuid primary key,
      number text not null unique,
      access_code_hash bytea not null,
      kind text not null,
      topic text not null,
      title text not null,
      text text not null,
      language text not null,
      identity text not null,
      author_name text,
      author_email text,
      author_email_confirmed_at timestamptz,
      author_phone text,
      about_department_id uuid references department,
      about_office text,
      about_name text,
      occurred_on date,
      settlement text references settlement,
      address text,
      received_at timestamptz not null,
      received_on date not null,
      statutory boolean not null,
      moderate_by date not null,
      decide_by date,
      notify_by date,
      publication text not null,
      procedure text not null,
      public_title text,
      public_text text,
      redacted boolean not null default false,
      published_at timestamptz,
      withheld_at timestamptz,
      withheld_reason text,
      department_id uuid references department,
      assigned_at timestamptz,
      answered_at timestamptz,
      outcome text,
      closed_at timestamptz,
      forwarded_to_id uuid references authority,
      merged_into_id uuid references submission,
      version integer not null default 1,
      constraint submission_merged_elsewhere check (merged_into_id <> id),
      constraint submission_public_text_complete check ((public_title is null) = (public_text is null)),
      constraint submission_published_has_text check (publication <> 'published' or public_text is not null),
      constraint submission_anonymous_has_no_name check (identity <> 'anonymous' or (author_name is null and author_phone is null))
    );
    create index submission_published on submission ((coalesce(published_at, withheld_at)) desc, id desc) where publication = 'published';
    create index submission_published_topic on submission (topic, (coalesce(published_at, withheld_at)) desc, id desc) where publication = 'published';
    create index submission_published_department on submission (department_id, (coalesce(published_at, withheld_at)) desc, id desc) where publication = 'published';
    create index submission_published_settlement on submission (settlement, (coalesce(published_at, withheld_at)) desc, id desc) where publication = 'published';
    create index submission_published_words on submission using gin (lower(public_title || ' ' || public_text) gin_trgm_ops) where publication = 'published';
    create index submission_published_title on submission using gin (lower(public_title) gin_trgm_ops) where publication = 'published';
    create index submission_words on submission using gin (lower(title || ' ' || text) gin_trgm_ops);
    create index submission_waiting on submission (received_at, id) where publication = 'pending';
    create index submission_unrouted on submission (received_at, id) where procedure in ('received', 'reopened');
    create index submission_inbox on submission (department_id, decide_by, id);
    create index submission_due on submission (decide_by) where procedure in ('received', 'assigned', 'reopened');
    create index submission_settled on submission (answered_at) where procedure = 'answered';

    create table draft (
      id text primary key,
      cookie_hash bytea not null,
      answers jsonb not null,
      created_at timestamptz not null,
      expires_at timestamptz not null,
      submission_id uuid references submission,
      sent_at timestamptz
    );
    create index draft_expiry on draft (expires_at);

    create table case_event (
      id bigint generated always as identity primary key,
      submission_id uuid not null references submission,
      at timestamptz not null,
      type text not null,
      actor_kind text not null,
      account_id uuid references account,
      is_public boolean not null,
      details jsonb not null
    );
    create index case_event_of_submission on case_event (submission_id, id);

    create table case_message (
      id uuid primary key,
      submission_id uuid not null references submission,
      at timestamptz not null,
      sender text not null,
      account_id uuid references account,
      office text,
      text text not null,
      read_at timestamptz
    );
    create index case_message_of_submission on case_message (submission_id, at, id);
    create index case_message_unread on case_message (submission_id) where read_at is null and sender = 'author';

    create table case_session (
      token_hash bytea primary key,
      submission_id uuid not null references submission,
      created_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index case_session_expiry on case_session (expires_at);

    create table conflict_declaration (
      submission_id uuid not null references submission,
      account_id uuid not null references account,
      at timestamptz not null,
      reason text,
      primary key (submission_id, account_id)
    );
  `;
}
