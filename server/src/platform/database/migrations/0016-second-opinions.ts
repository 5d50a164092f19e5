import { ForwardOnly } from './forward-only.js';

/** Appeals of authors, and whose word a case waits for. Appeals come second in the queue, so that danger moves one place up. */
export class SecondOpinions extends ForwardOnly {
  readonly name = 'SecondOpinions1700000000016';
  protected readonly sql = `
    alter table submission add column awaits text;
    alter table submission add constraint submission_awaits_known check (awaits in ('second_look', 'appeal', 'appeal_outside'));
    alter table submission add constraint submission_appeal_of_withheld
      check (awaits is null or awaits = 'second_look' or (publication = 'withheld' and erased_at is null));
    create index submission_awaiting on submission (queue_rank, received_at, id) where awaits is not null;

    create table appeal (
      id uuid primary key,
      submission_id uuid not null references submission,
      decision_id uuid not null references moderation_decision,
      text text,
      lodged_at timestamptz not null
    );
    create unique index appeal_once on appeal (decision_id);
    create index appeal_of_submission on appeal (submission_id, lodged_at, id);

    alter table moderation_decision add column appeal_id uuid references appeal;
    create unique index moderation_decision_answers_once on moderation_decision (appeal_id)
      where appeal_id is not null and undone_at is null;

    update submission set queue_rank = -1 where queue_rank = 0;
  `;
}
