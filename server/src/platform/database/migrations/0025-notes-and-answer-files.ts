import { ForwardOnly } from './forward-only.js';

/** What the staff write to each other about a case, and the files of answers. */
export class NotesAndAnswerFiles extends ForwardOnly {
  readonly name = 'NotesAndAnswerFiles1700000000025';
  protected readonly sql = `
    create table case_note (
      id uuid primary key,
      submission_id uuid not null references submission,
      account_id uuid not null references account,
      acting_for uuid references account,
      text text,
      language text not null,
      written_at timestamptz not null,
      withdrawn_at timestamptz,
      constraint case_note_words check ((text is null) = (withdrawn_at is not null)),
      constraint case_note_language check (language in ('bg', 'en'))
    );
    create index case_note_of_case on case_note (submission_id, written_at desc, id desc);

    create table case_note_mention (
      note_id uuid not null references case_note on delete cascade,
      account_id uuid not null references account,
      written_at timestamptz not null,
      seen_at timestamptz,
      primary key (note_id, account_id)
    );
    create index case_note_mention_of_account on case_note_mention (account_id, written_at desc, note_id desc);
    create index case_note_mention_unseen on case_note_mention (account_id) where seen_at is null;

    create table answer_file (
      id uuid primary key,
      submission_id uuid not null references submission,
      department_id uuid not null references department,
      name text not null,
      media_type text not null,
      bytes integer not null,
      description text,
      added_at timestamptz not null,
      added_by uuid not null references account,
      is_draft boolean not null default true,
      withheld_at timestamptz,
      withheld_by uuid references account,
      constraint answer_file_withheld check ((withheld_at is null) = (withheld_by is null))
    );
    create index answer_file_of_case on answer_file (submission_id);

    create table response_version_file (
      response_id uuid not null,
      version integer not null,
      file_id uuid not null references answer_file on delete cascade,
      place smallint not null,
      primary key (response_id, version, file_id),
      foreign key (response_id, version) references response_version (response_id, version)
    );
    create index response_version_file_of_file on response_version_file (file_id);

    create table answer_file_left_out (
      submission_id uuid not null references submission,
      file_id uuid not null references answer_file on delete cascade,
      primary key (submission_id, file_id)
    );
  `;
}
