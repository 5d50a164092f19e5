import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { addDays, civilDateIn, startOfDayInstant } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { cut, type Paged } from '../../../platform/http/paging.js';
import { changeId } from './change-id.js';
import { FIRST_LOOK_DAYS } from '../domain/desk-change.js';
import type { DeskChangesPage, DeskChangesQuery } from '../http/desk-changes.dto.js';
import { DeskChanges } from '../storage/desk-changes.js';
import { DeskVisits } from '../storage/desk-visits.js';
import { ChangedSubjects } from './changed-subjects.js';

const PAGE_SIZE = 20;

/** What changed since somebody looked last, by what it is about. */
@Injectable()
export class DeskNews {
  constructor(
    private readonly visits: DeskVisits,
    private readonly changes: DeskChanges,
    private readonly subjects: ChangedSubjects,
    private readonly clock: Clock,
  ) {}

  /** Nine statements at most. Whoever has marked nothing yet reads the last {@link FIRST_LOOK_DAYS} days. 400 for a cursor that is none. */
  async read({ accountId }: StaffActor, { view = 'new', limit = PAGE_SIZE, after }: DeskChangesQuery): Promise<Paged<DeskChangesPage>> {
    const place = after === undefined ? null : changeId(after, '/after');
    const visit = await this.visits.of(accountId);
    const seenId = visit?.seenId ?? '0';
    const first = startOfDayInstant(addDays(civilDateIn(this.clock.now()), -FIRST_LOOK_DAYS));
    const since = view === 'all' || visit !== null ? null : first;
    const rows = await this.changes.grouped(view === 'all' ? '0' : seenId, since, place, limit + 1);
    const { shown, last } = cut(rows, limit);
    const nameOf = await this.subjects.namesOf(shown);
    const hidden = shown.filter((subject) => nameOf(subject)?.isTombstone).map(({ subjectId }) => subjectId);
    const told = await this.changes.ofTombstones(hidden, view === 'all' ? '0' : seenId, since);
    const items = shown.flatMap((subject) => {
      const named = nameOf(subject);
      const course = named?.isTombstone ? told.get(subject.subjectId) : subject;
      if (named === null || course === undefined) return [];
      const { newestId, at, count, changes } = course;
      const isNew = BigInt(newestId) > BigInt(seenId);
      return [{ type: subject.subjectType, ...named.name, at: at.toISOString(), count, changes: [...changes], isNew }];
    });
    const seenAt = visit?.seenAt.toISOString() ?? null;
    const from = view === 'all' ? null : (seenAt ?? first.toISOString());
    return { body: { seenAt, since: from, upTo: shown[0]?.newestId ?? null, items }, next: last && last.newestId };
  }
}
