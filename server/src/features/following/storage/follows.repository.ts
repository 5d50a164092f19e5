import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Follow, FollowedSubject, Frequency } from '../domain/follow.js';

interface FollowRow {
  readonly id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly email: string;
  readonly language: Language;
  readonly confirmed_at: Date | null;
  readonly frequency: Frequency;
}

/** What somebody who asks to follow wishes for. */
export interface Wished {
  readonly email: string;
  readonly language: Language;
  readonly frequency: Frequency;
}

/** A follow of one subject that has its like at another: the same address. */
export interface Double {
  readonly gone: string;
  readonly kept: string;
}

/** Reads and writes rows of `follow`; decides nothing. Addresses are the same whatever the case of their letters. */
@Injectable()
export class FollowsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The follow of this address, new or as it was; one that is confirmed stays as it is, whoever asks. */
  async put(subject: FollowedSubject, { email, language, frequency }: Wished, at: Date): Promise<Pick<Follow, 'id' | 'confirmedAt'>> {
    const unlessConfirmed = (column: string): string =>
      `${column} = case when follow.confirmed_at is null then excluded.${column} else follow.${column} end`;
    const [row] = await this.unitOfWork.query<Pick<Follow, 'id' | 'confirmedAt'>>(
      `insert into follow (id, subject_type, subject_id, email, language, created_at, frequency) values ($1, $2, $3, $4, $5, $6, $7)
       on conflict (subject_type, subject_id, lower(email)) do update
         set ${['language', 'created_at', 'frequency'].map(unlessConfirmed).join(', ')}
       returning id, confirmed_at as "confirmedAt"`,
      [newId(), subject.type, subject.id, email, language, at, frequency],
    );
    if (!row) throw new Error('An upsert returns its row');
    return row;
  }

  async find(id: string): Promise<Follow | null> {
    const [row] = await this.unitOfWork.query<FollowRow>(
      'select id, subject_type, subject_id, email, language, confirmed_at, frequency from follow where id = $1',
      [id],
    );
    return row ? toFollow(row) : null;
  }

  /** What is followed; null when the address is not there any more. Confirming twice keeps the first time. */
  async confirm(id: string, at: Date): Promise<FollowedSubject | null> {
    const [subject] = await this.unitOfWork.query<FollowedSubject>(
      `update follow set confirmed_at = coalesce(confirmed_at, $2) where id = $1 returning subject_type as type, subject_id as id`,
      [id, at],
    );
    return subject ?? null;
  }

  /** The address goes with its last follow. */
  async erase(id: string): Promise<void> {
    await this.unitOfWork.query(
      `with gone as (delete from follow where id = $1 returning lower(email) as email)
       delete from follow_address a using gone
        where a.email = gone.email and not exists (select 1 from follow f where lower(f.email) = gone.email and f.id <> $1)`,
      [id],
    );
  }

  async eraseUnconfirmed(before: Date): Promise<void> {
    await this.unitOfWork.query('delete from follow where confirmed_at is null and created_at < $1', [before]);
  }

  async eraseOf(subject: FollowedSubject): Promise<void> {
    await this.unitOfWork.query('delete from follow where subject_type = $1 and subject_id = $2', [subject.type, subject.id]);
  }

  async subjects(type: string, afterId: string, limit: number): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      'select distinct subject_id as id from follow where subject_type = $1 and subject_id > $2 order by subject_id limit $3',
      [type, afterId, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Ids of those who confirmed, in the order of the ids, from behind `afterId`. */
  async confirmedOf(subject: FollowedSubject, afterId: string | null, limit: number): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      `select id from follow
        where subject_type = $1 and subject_id = $2 and confirmed_at is not null and ($3::uuid is null or id > $3)
        order by id limit $4`,
      [subject.type, subject.id, afterId, limit],
    );
    return rows.map(({ id }) => id);
  }

  async allConfirmedOf(subject: FollowedSubject): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      'select id from follow where subject_type = $1 and subject_id = $2 and confirmed_at is not null order by id',
      [subject.type, subject.id],
    );
    return rows.map(({ id }) => id);
  }

  doubles(from: FollowedSubject, to: FollowedSubject): Promise<Double[]> {
    return this.unitOfWork.query<Double>(
      `select mine.id as gone, theirs.id as kept
         from follow mine join follow theirs on lower(theirs.email) = lower(mine.email)
        where mine.subject_type = $1 and mine.subject_id = $2 and theirs.subject_type = $3 and theirs.subject_id = $4`,
      [from.type, from.id, to.type, to.id],
    );
  }

  /** The one that stays is confirmed when either of the two was, and what waits for the letter of a day waits there: they are one address. */
  async unite({ gone, kept }: Double): Promise<void> {
    await this.unitOfWork.query(
      `insert into digest_entry (follow_id, submission_id, commitment_id, change, noted_at, digest_id)
       select $2, submission_id, commitment_id, change, noted_at, digest_id from digest_entry where follow_id = $1 on conflict do nothing`,
      [gone, kept],
    );
    await this.unitOfWork.query(
      `with erased as (delete from follow where id = $1 returning confirmed_at)
       update follow set confirmed_at = coalesce(follow.confirmed_at, erased.confirmed_at) from erased where follow.id = $2`,
      [gone, kept],
    );
  }

  /** Remembers who followed `from`, by the follow that stays, so that they can be moved back. */
  async noteMoves(from: FollowedSubject, doubles: readonly Double[]): Promise<void> {
    await this.unitOfWork.query(
      `insert into follow_move (follow_id, subject_type, subject_id, followed_both)
       select coalesce(double.kept, f.id), f.subject_type, f.subject_id, double.kept is not null
         from follow f left join unnest($3::uuid[], $4::uuid[]) as double(gone, kept) on double.gone = f.id
        where f.subject_type = $1 and f.subject_id = $2
       on conflict do nothing`,
      [from.type, from.id, doubles.map(({ gone }) => gone), doubles.map(({ kept }) => kept)],
    );
    // What was noted of a follow that goes is noted of the one that stays.
    await this.unitOfWork.query(
      `insert into follow_move (follow_id, subject_type, subject_id, followed_both)
       select double.kept, m.subject_type, m.subject_id, true
         from unnest($1::uuid[], $2::uuid[]) as double(gone, kept) join follow_move m on m.follow_id = double.gone
       on conflict do nothing`,
      [doubles.map(({ gone }) => gone), doubles.map(({ kept }) => kept)],
    );
  }

  /** Who had followed both gets a follow of `subject` of their own, as it was. */
  async copyBack(subject: FollowedSubject, at: Date): Promise<void> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      'select follow_id as id from follow_move where subject_type = $1 and subject_id = $2 and followed_both',
      [subject.type, subject.id],
    );
    for (const { id } of rows) {
      await this.unitOfWork.query(
        `insert into follow (id, subject_type, subject_id, email, language, created_at, confirmed_at, frequency)
         select $1, $2, $3, email, language, $4, confirmed_at, frequency from follow where id = $5 on conflict do nothing`,
        [newId(), subject.type, subject.id, at, id],
      );
    }
  }

  /** The others go back; where they were moved from there since is no longer true of them. */
  async moveBack(subject: FollowedSubject): Promise<void> {
    await this.unitOfWork.query(
      `with back as (delete from follow_move where subject_type = $1 and subject_id = $2 returning id, follow_id, followed_both),
         since as (delete from follow_move using back
                    where not back.followed_both and follow_move.follow_id = back.follow_id and follow_move.id > back.id)
       update follow set subject_type = $1, subject_id = $2 from back
        where follow.id = back.follow_id and not back.followed_both
          and not exists (select 1 from follow there where there.subject_type = $1 and there.subject_id = $2
                           and lower(there.email) = lower(follow.email))`,
      [subject.type, subject.id],
    );
  }

  async readdress(from: FollowedSubject, to: FollowedSubject): Promise<void> {
    await this.unitOfWork.query('update follow set subject_type = $3, subject_id = $4 where subject_type = $1 and subject_id = $2', [
      from.type,
      from.id,
      to.type,
      to.id,
    ]);
  }
}

function toFollow(row: FollowRow): Follow {
  return {
    id: row.id,
    subject: { type: row.subject_type, id: row.subject_id },
    email: row.email,
    language: row.language,
    confirmedAt: row.confirmed_at,
    frequency: row.frequency,
  };
}
