import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { AuthorRecord, QueueRank } from '../domain/queue-rank.js';
import type { Risk } from '../domain/risk/risks.js';
import type { Submission } from '../domain/submission.js';

/** What the queue can be ordered and narrowed by, beside what the case itself says. */
export interface CaseMarks {
  readonly risks: readonly Risk[];
  /** Of the words that the risks were found with; 0 for a case that was never looked at. */
  readonly wordsVersion: number;
  readonly authorKey: Buffer | null;
}

/** A case in the queue with its author's record, for ranking. */
export interface RankedRow extends AuthorRecord, Pick<Submission, 'identity' | 'authorEmailConfirmedAt' | 'awaits'> {
  readonly id: SubmissionId;
  readonly risks: readonly Risk[];
  readonly rank: QueueRank;
}

const IN_QUEUE = `(s.publication = 'pending' or s.procedure in ('received', 'reopened') or s.awaits is not null)`;

/** Marks of cases: what was found in their words, whose they are by keyed hash, and their place in the queue. */
@Injectable()
export class CaseMarksStore {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async write(id: SubmissionId, { risks, wordsVersion, authorKey }: CaseMarks): Promise<void> {
    await this.unitOfWork.query('update submission set risks = $2, risk_words = $3, author_key = $4 where id = $1', [
      id,
      risks,
      wordsVersion,
      authorKey,
    ]);
  }

  /** Cases in the queue that were marked with other words, or never. */
  async outdated(wordsVersion: number, limit: number): Promise<SubmissionId[]> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      `select s.id from submission s where ${IN_QUEUE} and s.risk_words <> $1 order by s.received_at limit $2`,
      [wordsVersion, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** The case and the others of its author that are in the queue; all of the queue when `id` is null. */
  toRank(id: SubmissionId | null, limit: number): Promise<RankedRow[]> {
    return this.unitOfWork.query<RankedRow>(
      `select s.id, s.identity, s.author_email_confirmed_at as "authorEmailConfirmedAt", s.risks, s.awaits, s.queue_rank as rank,
              a.published, a.withheld
         from submission s
         cross join lateral (
           select count(*) filter (where p.publication = 'published')::int as published,
                  count(*) filter (where p.publication = 'withheld')::int as withheld
             from submission p
            where p.author_key = s.author_key and p.author_email_confirmed_at is not null and p.identity <> 'anonymous'
         ) a
        where ${IN_QUEUE} and ($1::uuid is null or s.id = $1 or s.author_key = (select author_key from submission where id = $1))
        limit $2`,
      [id, limit],
    );
  }

  async rank(places: readonly { readonly id: SubmissionId; readonly rank: QueueRank }[]): Promise<void> {
    if (places.length === 0) return;
    await this.unitOfWork.query(
      `update submission s set queue_rank = p.rank from unnest($1::uuid[], $2::smallint[]) as p (id, rank) where s.id = p.id`,
      [places.map(({ id }) => id), places.map(({ rank }) => rank)],
    );
  }
}
