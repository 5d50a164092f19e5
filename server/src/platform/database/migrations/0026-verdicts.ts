import { ForwardOnly } from './forward-only.js';

/**
 * What authors say of answers, and what follows from a „no“. Verdicts are appended: a changed mind is another row. `clock_started_on` is
 * day zero of the term that runs; where it is empty, that is the day of the receipt.
 */
export class Verdicts extends ForwardOnly {
  readonly name = 'Verdicts1700000000026';
  protected readonly sql = `
    alter table submission add column clock_started_on date;
    alter table submission add column reopened_by_author_at timestamptz;
    alter table submission add column forwarding_asked text;
    create index submission_forwarding_asked on submission (id) where forwarding_asked is not null;

    create table verdict (
      id uuid primary key,
      submission_id uuid not null references submission,
      response_id uuid not null references response,
      round text not null,
      value text not null,
      sentence text,
      sentence_state text not null,
      shown_sentence text,
      reviewed_at timestamptz,
      reviewed_by uuid references account,
      at timestamptz not null
    );
    create index verdict_of_case on verdict (submission_id, id);
    create index verdict_waiting on verdict (id) where sentence_state = 'waiting';

    create table verdict_question (
      submission_id uuid not null references submission,
      answered_on date not null,
      asked_at timestamptz not null,
      primary key (submission_id, answered_on)
    );
  `;
}
