import { ForwardOnly } from './forward-only.js';

/** What a queue of moderators needs: claims, decisions that can be undone before anything is sent, marks of risk, order. */
export class Queue extends ForwardOnly {
  readonly name = 'Queue1700000000014';
  protected readonly sql = `
    alter table outbox_delivery add column hold_id uuid, add column cancelled_at timestamptz;
    drop index outbox_delivery_due;
    create index outbox_delivery_due on outbox_delivery (next_attempt_at, event_id) where delivered_at is null and cancelled_at is null;
    create index outbox_delivery_held on outbox_delivery (hold_id) where hold_id is not null;

    alter table case_event add column decision_id uuid, add column undone_at timestamptz;
    create index case_event_of_decision on case_event (decision_id) where decision_id is not null;
    create index case_event_first_word on case_event (at, submission_id) where type in ('published', 'withheld', 'forwarded', 'merged');

    alter table moderation_decision add column undone_at timestamptz, add column undone_by uuid references account;
    create table decision_undo (
      decision_id uuid primary key references moderation_decision,
      submission_id uuid not null references submission,
      version_before integer not null,
      version_after integer not null,
      before jsonb not null,
      public_attachments uuid[],
      redactions jsonb,
      undo_until timestamptz not null
    );
    create index decision_undo_of_submission on decision_undo (submission_id);
    create index decision_undo_expiry on decision_undo (undo_until);

    create table case_claim (
      submission_id uuid primary key references submission,
      account_id uuid not null references account,
      claimed_at timestamptz not null,
      expires_at timestamptz not null
    );
    create index case_claim_of_account on case_claim (account_id);

    alter table municipality add column trusted_after smallint not null default 3;
    alter table submission
      add column risks text[] not null default '{}',
      add column risk_words smallint not null default 0,
      add column author_key bytea,
      add column queue_rank smallint not null default 2;
    create index submission_of_author on submission (author_key) where author_key is not null;
    create index submission_unmarked on submission (risk_words) where publication = 'pending' or procedure in ('received', 'reopened');
    drop index submission_waiting;
    drop index submission_unrouted;
    create index submission_waiting on submission (queue_rank, received_at, id) where publication = 'pending';
    create index submission_unrouted on submission (queue_rank, received_at, id) where procedure in ('received', 'reopened');
  `;
}
