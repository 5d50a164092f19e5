import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { NotePosition } from './notes.repository.js';

export interface MentionRow {
  readonly id: string;
  readonly submissionId: SubmissionId;
  /** Who named the reader. */
  readonly accountId: AccountId;
  readonly writtenAt: Date;
  readonly seenAt: Date | null;
  readonly position: string;
}

/** Where somebody was named, for that person; decides nothing. */
@Injectable()
export class MentionsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Newest first. */
  page(accountId: AccountId, { limit, after }: { limit: number; after: NotePosition | null }): Promise<MentionRow[]> {
    return this.unitOfWork.query<MentionRow>(
      `select n.id, n.submission_id as "submissionId", n.account_id as "accountId", m.written_at as "writtenAt", m.seen_at as "seenAt",
              m.written_at::text as position
         from case_note_mention m join case_note n on n.id = m.note_id
        where m.account_id = $1 and ($2::timestamptz is null or (m.written_at, m.note_id) < ($2::timestamptz, $3::uuid))
        order by m.written_at desc, m.note_id desc limit $4`,
      [accountId, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** The case of each note that names the account and that it has not seen yet, newest first; at most `limit`. */
  async unseen(accountId: AccountId, limit: number): Promise<SubmissionId[]> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      `select n.submission_id as id from case_note_mention m join case_note n on n.id = m.note_id
        where m.account_id = $1 and m.seen_at is null order by m.written_at desc limit $2`,
      [accountId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** All mentions of the account in the case are seen. */
  async see(submissionId: SubmissionId, accountId: AccountId, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `update case_note_mention m set seen_at = $3 from case_note n
        where n.id = m.note_id and n.submission_id = $1 and m.account_id = $2 and m.seen_at is null`,
      [submissionId, accountId, at],
    );
  }
}
