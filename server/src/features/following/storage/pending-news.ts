import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Follow } from '../domain/follow.js';

/** What changed: a case, or a commitment. */
export interface NewsSubject {
  readonly type: 'submission' | 'commitment';
  readonly id: string;
}

/** A change that waits for the letter of a day. `change` is a code of whoever writes the letters. */
export interface News {
  readonly follow: Omit<Follow, 'confirmedAt'>;
  readonly about: NewsSubject;
  readonly change: string;
}

/** What followers are told in one letter a day. The same change of the same case or commitment waits once. */
@Injectable()
export class PendingNews {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async note(followId: string, { type, id }: NewsSubject, change: string, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into digest_entry (follow_id, submission_id, commitment_id, change, noted_at)
       values ($1, case when $2 = 'submission' then $3::uuid end, case when $2 = 'commitment' then $3::uuid end, $4, $5)
       on conflict do nothing`,
      [followId, type, id, change, at],
    );
  }

  /**
   * Binds what waits for at most `limit` addresses to one letter each; returns the ids of the letters. Of two workers that do so at once each
   * change gets into one letter alone.
   */
  async bind(limit: number): Promise<string[]> {
    const rows = await this.unitOfWork.query<{ id: string }>(
      `with address as (select distinct lower(f.email) as email from digest_entry e join follow f on f.id = e.follow_id
                         where e.digest_id is null order by 1 limit $1),
            letter as materialized (select email, uuidv7() as id from address),
            bound as (update digest_entry e set digest_id = letter.id
                        from follow f join letter on letter.email = lower(f.email)
                       where f.id = e.follow_id and e.digest_id is null returning e.digest_id)
       select distinct digest_id as id from bound`,
      [limit],
    );
    return rows.map(({ id }) => id);
  }

  /** What the letter tells, which is then no longer pending; empty for one that went out, or whose reader left. In the order of the follows. */
  take(digestId: string): Promise<News[]> {
    return this.unitOfWork.query<News>(
      `with taken as (delete from digest_entry where digest_id = $1 returning follow_id, submission_id, commitment_id, change, noted_at)
       select t.change, jsonb_build_object('type', case when t.submission_id is null then 'commitment' else 'submission' end,
                'id', coalesce(t.submission_id, t.commitment_id)) as about,
              jsonb_build_object('id', f.id, 'subject', jsonb_build_object('type', f.subject_type, 'id', f.subject_id), 'email', f.email,
                'language', f.language, 'frequency', f.frequency) as follow
         from taken t join follow f on f.id = t.follow_id
        order by f.id, t.noted_at, t.change`,
      [digestId],
    );
  }
}
