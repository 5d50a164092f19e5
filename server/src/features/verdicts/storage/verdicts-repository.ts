import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { StoredVerdict } from '../domain/verdict.js';

const COLUMNS = `v.id, v.response_id as "responseId", v.round, v.value, v.sentence, v.sentence_state as "sentenceState",
  v.shown_sentence as "shownSentence", v.at`;

/** Rows that no later one of the same answer and round replaced. */
const STANDING = `not exists (
  select 1 from verdict n where n.submission_id = v.submission_id and n.response_id = v.response_id and n.round = v.round and n.id > v.id)`;

export interface SentenceReview {
  readonly state: 'shown' | 'kept_back';
  /** As everybody reads it; null when nobody does. */
  readonly shown: string | null;
  readonly accountId: AccountId;
  readonly at: Date;
}

/** What authors said of answers: appended; only what becomes of a sentence is written later. */
@Injectable()
export class VerdictsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(submissionId: SubmissionId, verdict: StoredVerdict): Promise<void> {
    await this.unitOfWork.query(
      `insert into verdict (id, submission_id, response_id, round, value, sentence, sentence_state, shown_sentence, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[verdict.id, submissionId, verdict.responseId, verdict.round, verdict.value],
        ...[verdict.sentence, verdict.sentenceState, verdict.shownSentence, verdict.at],
      ],
    );
  }

  /** All of them, oldest first. */
  of(id: SubmissionId): Promise<StoredVerdict[]> {
    return this.unitOfWork.query<StoredVerdict>(`select ${COLUMNS} from verdict v where v.submission_id = $1 order by v.id`, [id]);
  }

  /** All of these cases, oldest first. */
  ofMany(ids: readonly SubmissionId[]): Promise<(StoredVerdict & { readonly submissionId: SubmissionId })[]> {
    return this.unitOfWork.query(
      `select v.submission_id as "submissionId", ${COLUMNS} from verdict v where v.submission_id = any($1::uuid[]) order by v.id`,
      [[...ids]],
    );
  }

  /** Whether a sentence on that answer was kept back, or took the place of one that everybody read. */
  async lostWords(responseId: string): Promise<boolean> {
    const [row] = await this.unitOfWork.query<{ lost: boolean }>(
      `select exists (select 1 from verdict v where v.response_id = $1
         and (v.sentence_state = 'kept_back' or (v.sentence_state = 'shown' and not ${STANDING}))) as lost`,
      [responseId],
    );
    return row?.lost ?? false;
  }

  /** The newest verdict of each of the cases that has one. One statement. */
  async newestOf(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, StoredVerdict>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<StoredVerdict & { submissionId: SubmissionId }>(
      `select distinct on (v.submission_id) v.submission_id as "submissionId", ${COLUMNS}
         from verdict v where v.submission_id = any($1::uuid[]) order by v.submission_id, v.id desc`,
      [ids],
    );
    return new Map(rows.map((row) => [row.submissionId, row]));
  }

  /** Cases with a sentence that no moderator has seen, the longest waiting first. */
  async waiting(limit: number): Promise<{ submissionId: SubmissionId; at: Date }[]> {
    return this.unitOfWork.query(
      `select v.submission_id as "submissionId", min(v.at) as at from verdict v
        where v.sentence_state = 'waiting' and ${STANDING} group by 1 order by 2, 1 limit $1`,
      [limit],
    );
  }

  async review(id: string, { state, shown, accountId, at }: SentenceReview): Promise<void> {
    await this.unitOfWork.query(
      'update verdict set sentence_state = $2, shown_sentence = $3, reviewed_by = $4, reviewed_at = $5 where id = $1',
      [id, state, shown, accountId, at],
    );
  }

  /** False when the author was asked again about the answer of that day before. */
  async markAsked(id: SubmissionId, answeredOn: CivilDate, at: Date): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into verdict_question (submission_id, answered_on, asked_at) values ($1, $2, $3) on conflict do nothing returning submission_id`,
      [id, answeredOn, at],
    );
    return rows.length > 0;
  }

  /** The words of authors go; what they said in a word, and when, stays, and with `keepsPublic` what everybody reads. */
  async eraseSentences(id: SubmissionId, { keepsPublic }: { readonly keepsPublic: boolean }): Promise<void> {
    await this.unitOfWork.query(
      `update verdict v
          set sentence = null,
              shown_sentence = case when $2 and v.sentence_state = 'shown' and ${STANDING} then v.shown_sentence end,
              sentence_state = case when $2 and v.sentence_state = 'shown' and ${STANDING} then 'shown' else 'erased' end
        where v.submission_id = $1 and v.sentence_state <> 'none'`,
      [id, keepsPublic],
    );
  }
}
