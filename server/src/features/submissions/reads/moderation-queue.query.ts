import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { overdueOn } from './public-visibility.js';
import { STAFF_COLUMNS, type StaffPosition, type StaffRow } from './staff-row.js';
import { askerOf, visibleTo } from './staff-visibility.js';

export const QUEUE_TABS = ['pending', 'waiting', 'reopened', 'all'] as const;
/** `pending`: the text waits for review; `waiting`: reviewed, and no department has it; `reopened`: the answer did not settle it. */
export type QueueTab = (typeof QUEUE_TABS)[number];

/** What waits on each tab. A case that its author took back, or that was joined to another, waits for nobody. */
const PENDING = `s.publication = 'pending' and s.procedure not in ('withdrawn', 'merged')`;
const WAITING = `s.publication <> 'pending' and s.procedure = 'received'`;
const REOPENED = `s.procedure = 'reopened'`;
const TABS: Readonly<Record<QueueTab, string>> = {
  pending: PENDING,
  waiting: WAITING,
  reopened: REOPENED,
  all: `((${PENDING}) or (${WAITING}) or ${REOPENED})`,
};

export interface QueueCounts {
  readonly pending: number;
  readonly waitingForRoute: number;
  readonly reopened: number;
  /** Cases anywhere in the house whose term for an answer has passed. */
  readonly overdue: number;
}

export interface QueueFilter {
  readonly tab: QueueTab;
  readonly limit: number;
  readonly after: StaffPosition | null;
}

/** What waits for the moderators, oldest first, without the cases that this one may not know. */
@Injectable()
export class ModerationQueue {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(staff: StaffActor, { tab, limit, after }: QueueFilter): Promise<StaffRow[]> {
    return this.unitOfWork.query<StaffRow>(
      `select ${STAFF_COLUMNS} from submission s
        where ${TABS[tab]} and ${visibleTo(staff)} and ($4::timestamptz is null or (s.received_at, s.id) > ($4, $5::uuid))
        order by s.received_at, s.id limit $6`,
      [...askerOf(staff), after?.at ?? null, after?.id ?? null, limit],
    );
  }

  /** `today` is a civil date in Europe/Sofia. */
  async counts(staff: StaffActor, today: CivilDate): Promise<QueueCounts> {
    const [row] = await this.unitOfWork.query<QueueCounts>(
      `select count(*) filter (where ${PENDING})::int as pending,
              count(*) filter (where ${WAITING})::int as "waitingForRoute",
              count(*) filter (where ${REOPENED})::int as reopened,
              count(*) filter (where ${overdueOn('$4')})::int as overdue
         from submission s
        where (s.publication = 'pending' or s.procedure in ('received', 'assigned', 'reopened')) and ${visibleTo(staff)}`,
      [...askerOf(staff), today],
    );
    return row ?? { pending: 0, waitingForRoute: 0, reopened: 0, overdue: 0 };
  }
}
