import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type ChangedSubject, type DeskChange, type DeskSubject, TOLD_OF_TOMBSTONES } from '../domain/desk-change.js';

export interface NewChange {
  readonly eventId: string;
  readonly subjectType: DeskSubject;
  readonly subjectId: string;
  readonly type: DeskChange;
  readonly at: Date;
}

/** What happened to a thing, without the thing. */
export type ToldChanges = Omit<ChangedSubject, 'subjectType' | 'subjectId'>;

/** Rows of `monitor_change`. */
@Injectable()
export class DeskChanges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Once for each event. Writers go one after another, so that ids become visible in their order: what somebody marks as read up to an id
   * has nothing below it that they could not see yet.
   */
  async append({ eventId, subjectType, subjectId, type, at }: NewChange): Promise<void> {
    await this.unitOfWork.query(`select pg_advisory_xact_lock(hashtext('monitor_change'))`);
    await this.unitOfWork.query(
      `insert into monitor_change (event_id, subject_type, subject_id, type, at)
       select $1, $2, $3, $4, $5 where not exists (select from monitor_change where event_id = $1)`,
      [eventId, subjectType, subjectId, type, at],
    );
  }

  /** What changed after the change `seenId` and not before `since`, by what it is about, the newest first; beyond the place `after`. */
  async grouped(seenId: string, since: Date | null, after: string | null, limit: number): Promise<ChangedSubject[]> {
    const rows = await this.unitOfWork.query<Omit<ChangedSubject, 'changes'> & { types: DeskChange[] }>(
      `select c.subject_type as "subjectType", c.subject_id as "subjectId", max(c.id) as "newestId", max(c.at) as at, count(*)::int as count,
              array_agg(c.type order by c.id desc) as types
         from monitor_change c where c.id > $1 and ($2::timestamptz is null or c.at >= $2)
        group by 1, 2 having $3::bigint is null or max(c.id) < $3 order by max(c.id) desc limit $4`,
      [seenId, since, after, limit],
    );
    return rows.map(({ types, ...row }) => ({ ...row, changes: [...new Set(types)] }));
  }

  /** Of the changes of these cases that {@link grouped} counts, those that a tombstone tells; by case. One statement, none for no case. */
  async ofTombstones(ids: readonly string[], seenId: string, since: Date | null): Promise<ReadonlyMap<string, ToldChanges>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<Omit<ToldChanges, 'changes'> & { id: string; types: DeskChange[] }>(
      `select c.subject_id as id, max(c.id) as "newestId", max(c.at) as at, count(*)::int as count, array_agg(c.type order by c.id desc) as types
         from monitor_change c where c.subject_type = 'case' and c.subject_id = any($1) and c.type = any($2::text[])
          and c.id > $3 and ($4::timestamptz is null or c.at >= $4)
        group by 1`,
      [ids, TOLD_OF_TOMBSTONES, seenId, since],
    );
    return new Map(rows.map(({ id, types, ...row }) => [id, { ...row, changes: [...new Set(types)] }]));
  }
}
