import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Awaited } from '../domain/awaited.js';
import type { QueueRank } from '../domain/queue-rank.js';
import type { Risk } from '../domain/risk/risks.js';
import { overdueOn } from './public-visibility.js';
import {
  narrowedBy,
  narrowingValues,
  NO_NARROWING,
  QUEUE_FACETS,
  type QueueFacet,
  type QueueNarrowing,
  type QueueTab,
  TABS,
} from './queue-filter.js';
import { STAFF_COLUMNS, type StaffPosition, type StaffRow } from './staff-row.js';
import { askerOf, visibleTo } from './staff-visibility.js';

export interface QueueCounts {
  readonly pending: number;
  readonly waitingForRoute: number;
  readonly reopened: number;
  /** Published, and reported by enough readers. */
  readonly reported: number;
  /** Cases anywhere in the house whose term for an answer has passed. */
  readonly overdue: number;
}

export interface FacetCount {
  readonly facet: QueueFacet;
  readonly value: string;
  readonly count: number;
}

export interface QueueRow extends StaffRow {
  readonly language: Language;
  readonly settlement: string | null;
  readonly version: number;
  /** When enough readers had reported it; null while it waits for nothing of the kind. */
  readonly reportedAt: Date | null;
  readonly risks: readonly Risk[];
  readonly awaits: Awaited | null;
  readonly rank: QueueRank;
}

export interface QueuePosition extends StaffPosition {
  readonly rank: QueueRank;
}

export interface QueueFilter {
  readonly tab: QueueTab;
  readonly narrowing: QueueNarrowing;
  readonly limit: number;
  readonly after: QueuePosition | null;
}

/** Where the values of the narrowing begin: after those of the asker. */
const NARROWING = 4;
const AFTER_NARROWING = NARROWING + narrowingValues(NO_NARROWING).length;
const place = (index: number): string => `$${AFTER_NARROWING + index}`;

const VALUES: Readonly<Record<QueueFacet, string>> = {
  kind: 's.kind',
  topic: 's.topic',
  settlement: 's.settlement',
  language: 's.language',
  risk: 'unnest(s.risks)',
};

/**
 * What waits for the moderators, without the cases that this one may not know: danger to life first, then appeals, trusted authors,
 * and the oldest.
 */
@Injectable()
export class ModerationQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(staff: StaffActor, { tab, narrowing, limit, after }: QueueFilter): Promise<QueueRow[]> {
    return this.unitOfWork.query<QueueRow>(
      `select ${STAFF_COLUMNS}, s.language, s.settlement, s.version, s.reported_at as "reportedAt", s.risks, s.awaits, s.queue_rank as rank
         from submission s
        where ${TABS[tab]} and ${visibleTo(staff)} and ${narrowedBy(NARROWING)}
          and (${place(0)}::smallint is null or (s.queue_rank, s.received_at, s.id) > (${place(0)}, ${place(1)}::timestamptz, ${place(2)}::uuid))
        order by s.queue_rank, s.received_at, s.id limit ${place(3)}`,
      [...askerOf(staff), ...narrowingValues(narrowing), after?.rank ?? null, after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** How many wait on each tab with this narrowing, and how many are overdue anywhere without it. `today` is a civil date in Europe/Sofia. */
  async counts(staff: StaffActor, today: CivilDate, narrowing: QueueNarrowing): Promise<QueueCounts> {
    const narrowed = narrowedBy(NARROWING);
    const [row] = await this.unitOfWork.query<QueueCounts>(
      `select count(*) filter (where ${TABS.pending} and ${narrowed})::int as pending,
              count(*) filter (where ${TABS.waiting} and ${narrowed})::int as "waitingForRoute",
              count(*) filter (where ${TABS.reopened} and ${narrowed})::int as reopened,
              count(*) filter (where ${TABS.reported} and ${narrowed})::int as reported,
              count(*) filter (where ${overdueOn(place(0))})::int as overdue
         from submission s
        where (s.publication = 'pending' or s.procedure in ('received', 'assigned', 'reopened') or s.reported_at is not null
               or s.awaits is not null) and ${visibleTo(staff)}`,
      [...askerOf(staff), ...narrowingValues(narrowing), today],
    );
    return row ?? { pending: 0, waitingForRoute: 0, reopened: 0, reported: 0, overdue: 0 };
  }

  /** How many there are with each choice of a facet, all other narrowing kept. One statement, however many choices there are. */
  facets(staff: StaffActor, tab: QueueTab, narrowing: QueueNarrowing): Promise<FacetCount[]> {
    const parts = QUEUE_FACETS.map(
      (facet) => `select '${facet}' as facet, ${VALUES[facet]} as value, count(*)::int as count
           from submission s where ${TABS[tab]} and ${visibleTo(staff)} and ${narrowedBy(NARROWING, facet)} group by 2`,
    );
    return this.unitOfWork.query<FacetCount>(
      `select facet, value, count from (${parts.join(' union all ')}) f where value is not null order by facet, count desc, value`,
      [...askerOf(staff), ...narrowingValues(narrowing)],
    );
  }

  /** Which of these cases the asker may know, with their numbers, as they are listed. */
  async known(staff: StaffActor, ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, string>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<{ id: SubmissionId; number: string }>(
      `select s.id, s.number from submission s where s.id = any($4::uuid[]) and ${visibleTo(staff)}`,
      [...askerOf(staff), ids],
    );
    return new Map(rows.map(({ id, number }) => [id, number]));
  }
}
