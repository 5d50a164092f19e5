import { Injectable } from '@nestjs/common';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Follow, FollowedSubject, Frequency, Listener } from '../domain/follow.js';

const COLUMNS = `f.id, jsonb_build_object('type', f.subject_type, 'id', f.subject_id) as subject, f.email, f.language,
  f.confirmed_at as "confirmedAt", f.frequency`;

/** All that one address follows, and one follow of each address. Addresses are the same whatever the case of their letters. */
@Injectable()
export class FollowerAddresses {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A name for the address of a follow that tells nothing of it and lasts as long as it follows anything. */
  async nameOf(followId: string): Promise<string> {
    const [row] = await this.unitOfWork.query<{ id: string }>(
      `insert into follow_address (id, email) select $1, lower(email) from follow where id = $2
       on conflict (email) do update set email = excluded.email returning id`,
      [newId(), followId],
    );
    if (!row) throw new Error('A link is minted for a follow that is there');
    return row.id;
  }

  /** What the address follows and has confirmed, in the order in which it asked. */
  followsOf(addressId: string): Promise<Follow[]> {
    return this.unitOfWork.query<Follow>(
      `select ${COLUMNS} from follow_address a join follow f on lower(f.email) = a.email
        where a.id = $1 and f.confirmed_at is not null order by f.id`,
      [addressId],
    );
  }

  async setFrequency(addressId: string, followId: string, frequency: Frequency): Promise<void> {
    await this.unitOfWork.query(
      'update follow f set frequency = $3 from follow_address a where a.id = $1 and f.id = $2 and lower(f.email) = a.email',
      [addressId, followId, frequency],
    );
  }

  /** Everything, or what is followed with that frequency together with these follows. The address goes with its last one. */
  async erase(addressId: string, what: { readonly frequency?: Frequency; readonly followIds?: readonly string[] }): Promise<void> {
    await this.unitOfWork.query(
      `delete from follow f using follow_address a
        where a.id = $1 and lower(f.email) = a.email
          and (($2::text is null and $3::uuid[] is null) or f.frequency = $2 or f.id = any($3::uuid[]))`,
      [addressId, what.frequency ?? null, what.followIds ?? null],
    );
    await this.unitOfWork.query(
      'delete from follow_address a where a.id = $1 and not exists (select 1 from follow f where lower(f.email) = a.email)',
      [addressId],
    );
  }

  /** Addresses whose last follow went in another way, such as with the erasure of a case. */
  async eraseUnused(): Promise<void> {
    await this.unitOfWork.query('delete from follow_address a where not exists (select 1 from follow f where lower(f.email) = a.email)');
  }

  /**
   * Confirmed followers of any of the subjects, in the order of the ids, from behind `afterId`. An address that follows several of them is there
   * once: with what it wants to know at once, then with the first of the subjects.
   */
  listeners(subjects: readonly FollowedSubject[], afterId: string | null, limit: number): Promise<Listener[]> {
    return this.unitOfWork.query<Listener>(
      `with subject as (select * from unnest($1::text[], $2::text[]) with ordinality as s(type, id, rank)),
            heard as (select f.id, f.email, f.language, f.confirmed_at, f.frequency, f.subject_type, f.subject_id,
                             (f.frequency <> 'immediate', s.rank, f.id) as place
                        from follow f join subject s on f.subject_type = s.type and f.subject_id = s.id
                       where f.confirmed_at is not null)
       select ${COLUMNS} from heard f
        where ($3::uuid is null or f.id > $3)
          and not exists (select 1 from follow o join subject s on o.subject_type = s.type and o.subject_id = s.id
                           where lower(o.email) = lower(f.email) and o.confirmed_at is not null
                             and (o.frequency <> 'immediate', s.rank, o.id) < f.place)
        order by f.id limit $4`,
      [subjects.map(({ type }) => type), subjects.map(({ id }) => id), afterId, limit],
    );
  }

  /** The same for follows by id. */
  byIds(ids: readonly string[]): Promise<Listener[]> {
    return this.unitOfWork.query<Listener>(`select ${COLUMNS} from follow f where f.id = any($1::uuid[]) order by f.id`, [ids]);
  }
}
