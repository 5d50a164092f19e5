import { ForwardOnly } from './forward-only.js';

/** Who is affected too, how many submissions a case answers, and whose letters go back when a merger is taken back. */
export class Duplicates extends ForwardOnly {
  readonly name = 'Duplicates1700000000015';
  protected readonly sql = `
    alter table submission add column supports integer not null default 0;
    alter table submission add column repeats integer not null default 0;
    alter table submission add constraint submission_counts_nobody_twice check (supports >= 0 and repeats >= 0);
    update submission set repeats = joined.number
      from (
        with recursive chain as (
          select merged_into_id as id from submission where procedure = 'merged'
          union all
          select s.merged_into_id from submission s join chain on chain.id = s.id where s.procedure = 'merged'
        )
        select id, count(*)::integer as number from chain group by id
      ) joined
     where submission.id = joined.id;
    create index submission_merged_into on submission (merged_into_id) where merged_into_id is not null;

    create table support (
      submission_id uuid not null references submission,
      supporter bytea not null,
      follow_id uuid,
      created_at timestamptz not null,
      primary key (submission_id, supporter)
    );
    create index support_of_follow on support (follow_id) where follow_id is not null;

    create table follow_move (
      id bigint generated always as identity,
      follow_id uuid not null references follow on delete cascade,
      subject_type text not null,
      subject_id text not null,
      followed_both boolean not null,
      primary key (follow_id, subject_type, subject_id)
    );
    create index follow_move_of_subject on follow_move (subject_type, subject_id);
  `;
}
