import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';
import type { Kind, Topic } from '../domain/vocabulary.js';
import { overdueOn } from './public-visibility.js';
import { askerOf, visibleTo } from './staff-visibility.js';

export const INBOX_TABS = ['open', 'answered', 'all'] as const;
/** `open`: the department, or a moderator before it, still owes an answer. `answered`: answered, and closed afterwards. */
export type InboxTab = (typeof INBOX_TABS)[number];

const PROCEDURES: Readonly<Record<InboxTab, readonly Procedure[]>> = {
  open: ['assigned', 'reopened'],
  answered: ['answered', 'closed'],
  all: ['assigned', 'reopened', 'answered', 'closed'],
};

export interface InboxCounts {
  readonly open: number;
  readonly overdue: number;
  readonly answered: number;
}

export interface InboxRow {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly topic: Topic;
  readonly title: string;
  readonly receivedAt: Date;
  readonly statutory: boolean;
  readonly decideBy: CivilDate | null;
  readonly procedure: Procedure;
  readonly publication: Publication;
  readonly unreadMessages: number;
  /** `decideBy`, or `infinity` without a term: what the list is ordered by. */
  readonly due: string;
}

/** Where a page of the inbox ended. */
export interface InboxPosition {
  readonly due: string;
  readonly id: SubmissionId;
}

/** The cases of an official's department, the one that is due first at the top. */
@Injectable()
export class DepartmentInbox {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `today` is a civil date in Europe/Sofia. */
  async counts(staff: StaffActor, today: CivilDate): Promise<InboxCounts> {
    const [row] = await this.unitOfWork.query<InboxCounts>(
      `select count(*) filter (where s.procedure in ('assigned', 'reopened'))::int as open,
              count(*) filter (where ${overdueOn('$4')})::int as overdue,
              count(*) filter (where s.procedure in ('answered', 'closed'))::int as answered
         from submission s where ${visibleTo(staff)}`,
      [...askerOf(staff), today],
    );
    return row ?? { open: 0, overdue: 0, answered: 0 };
  }

  page(staff: StaffActor, { tab, limit, after }: { tab: InboxTab; limit: number; after: InboxPosition | null }): Promise<InboxRow[]> {
    return this.unitOfWork.query<InboxRow>(
      `select s.id, s.number, s.kind, s.topic, s.title, s.received_at as "receivedAt", s.statutory, s.decide_by as "decideBy",
              s.procedure, s.publication, coalesce(s.decide_by, 'infinity')::text as due,
              (select count(*) from case_message m
                where m.submission_id = s.id and m.sender = 'author' and m.read_at is null)::int as "unreadMessages"
         from submission s
        where ${visibleTo(staff)} and s.procedure = any($4::text[])
          and ($5::date is null or (coalesce(s.decide_by, 'infinity'), s.id) > ($5::date, $6::uuid))
        order by coalesce(s.decide_by, 'infinity'), s.id limit $7`,
      [...askerOf(staff), PROCEDURES[tab], after?.due ?? null, after?.id ?? null, limit],
    );
  }
}
