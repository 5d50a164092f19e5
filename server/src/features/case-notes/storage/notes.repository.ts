import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Note } from '../domain/note.js';

/** Where a page of notes ended: the instant as PostgreSQL writes it, and the id. */
export interface NotePosition {
  readonly at: string;
  readonly id: string;
}

export interface NoteRow extends Note {
  readonly position: string;
}

const COLUMNS = `n.id, n.submission_id as "submissionId", n.account_id as "accountId", n.acting_for as "actingFor", n.text, n.language,
  n.written_at as "writtenAt", n.withdrawn_at as "withdrawnAt", n.written_at::text as position,
  array(select m.account_id from case_note_mention m where m.note_id = n.id order by m.account_id) as mentions`;

/** Rows of `case_note` with the mentions; decides nothing. */
@Injectable()
export class NotesRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(note: Note): Promise<void> {
    await this.unitOfWork.query(
      `with note as (
         insert into case_note (id, submission_id, account_id, acting_for, text, language, written_at)
         values ($1, $2, $3, $4, $5, $6, $7) returning id, written_at
       )
       insert into case_note_mention (note_id, account_id, written_at)
       select note.id, mentioned, note.written_at from note, unnest($8::uuid[]) as mentioned`,
      [note.id, note.submissionId, note.accountId, note.actingFor, note.text, note.language, note.writtenAt, note.mentions],
    );
  }

  async find(submissionId: SubmissionId, id: string): Promise<Note | null> {
    const [note] = await this.unitOfWork.query<NoteRow>(`select ${COLUMNS} from case_note n where n.submission_id = $1 and n.id = $2`, [
      submissionId,
      id,
    ]);
    return note ?? null;
  }

  /** Newest first. */
  async page(submissionId: SubmissionId, { limit, after }: { limit: number; after: NotePosition | null }): Promise<NoteRow[]> {
    return this.unitOfWork.query<NoteRow>(
      `select ${COLUMNS} from case_note n
        where n.submission_id = $1 and ($2::timestamptz is null or (n.written_at, n.id) < ($2::timestamptz, $3::uuid))
        order by n.written_at desc, n.id desc limit $4`,
      [submissionId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** Takes the words away, and with them whoever was named: nobody is called to an empty line. */
  async withdraw(id: string, at: Date): Promise<void> {
    await this.unitOfWork.query('update case_note set text = null, withdrawn_at = $2 where id = $1', [id, at]);
    await this.unitOfWork.query('delete from case_note_mention where note_id = $1', [id]);
  }

  /** Erases all notes of the case with the mentions in them. */
  async erase(submissionId: SubmissionId): Promise<void> {
    await this.unitOfWork.query('delete from case_note where submission_id = $1', [submissionId]);
  }

  /** Whether the note still names the account. */
  async names(id: string, accountId: AccountId): Promise<boolean> {
    const rows = await this.unitOfWork.query('select 1 from case_note_mention where note_id = $1 and account_id = $2', [id, accountId]);
    return rows.length === 1;
  }
}
