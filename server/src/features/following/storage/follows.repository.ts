import { Injectable } from '@nestjs/common';
import type { Language } from '../../../kernel/words.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Follow, FollowedSubject } from '../domain/follow.js';

interface FollowRow {
  readonly id: string;
  readonly subject_type: string;
  readonly subject_id: string;
  readonly email: string;
  readonly language: Language;
  readonly confirmed_at: Date | null;
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

  /** The follow of this address, new or as it was; one that is confirmed keeps its language, whoever asks. */
  async put(subject: FollowedSubject, email: string, language: Language, at: Date): Promise<Pick<Follow, 'id' | 'confirmedAt'>> {
    const [row] = await this.unitOfWork.query<Pick<Follow, 'id' | 'confirmedAt'>>(
      `insert into follow (id, subject_type, subject_id, email, language, created_at) values ($1, $2, $3, $4, $5, $6)
       on conflict (subject_type, subject_id, lower(email)) do update
         set language = case when follow.confirmed_at is null then excluded.language else follow.language end,
             created_at = case when follow.confirmed_at is null then excluded.created_at else follow.created_at end
       returning id, confirmed_at as "confirmedAt"`,
      [newId(), subject.type, subject.id, email, language, at],
    );
    if (!row) throw new Error('An upsert returns its row');
    return row;
  }

  async find(id: string): Promise<Follow | null> {
    const [row] = await this.unitOfWork.query<FollowRow>(
      'select id, subject_type, subject_id, email, language, confirmed_at from follow where id = $1',
      [id],
    );
    return row ? toFollow(row) : null;
  }

  /** False when the address is not there any more. Confirming twice keeps the first time. */
  async confirm(id: string, at: Date): Promise<boolean> {
    const rows = await this.unitOfWork.query('update follow set confirmed_at = coalesce(confirmed_at, $2) where id = $1 returning id', [
      id,
      at,
    ]);
    return rows.length > 0;
  }

  async erase(id: string): Promise<void> {
    await this.unitOfWork.query('delete from follow where id = $1', [id]);
  }

  async eraseUnconfirmed(before: Date): Promise<void> {
    await this.unitOfWork.query('delete from follow where confirmed_at is null and created_at < $1', [before]);
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

  /** The one that stays is confirmed when either of the two was: they are one address. */
  async unite({ gone, kept }: Double): Promise<void> {
    await this.unitOfWork.query(
      `with erased as (delete from follow where id = $1 returning confirmed_at)
       update follow set confirmed_at = coalesce(follow.confirmed_at, erased.confirmed_at) from erased where follow.id = $2`,
      [gone, kept],
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
  };
}
