import { Injectable } from '@nestjs/common';
import { type CivilDate, LAST_DAY, startOfDayInstant, addDays } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import type { Language } from '../../../kernel/words.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { behind, type Procedure, type Publication, type PublicStatus } from '../domain/submission-lifecycle.js';
import type { Kind, Outcome, OutcomeWish, Topic } from '../domain/vocabulary.js';
import { PUBLIC_PROCEDURE, PUBLIC_TEXT } from './public-visibility.js';

export const LIST_ORDERS = ['newest', 'oldest', 'due', 'relevance'] as const;
export type ListOrder = (typeof LIST_ORDERS)[number];

export interface PublicListFilter {
  readonly kind?: Kind;
  readonly topic?: Topic;
  readonly status?: PublicStatus;
  readonly departmentId?: DepartmentId;
  /** EKATTE code. */
  readonly settlement?: string;
  /** First and last day of publication, inclusive, in Europe/Sofia. */
  readonly from?: CivilDate;
  readonly to?: CivilDate;
  /** First and last day of receipt, inclusive, in Europe/Sofia. */
  readonly receivedFrom?: CivilDate;
  readonly receivedTo?: CivilDate;
  /** Only cases with an answer that everybody reads, and the newest decided this. */
  readonly outcome?: OutcomeWish;
  /** The cases that a search found: no others are listed, and of them none whose words nobody may read. */
  readonly among?: Among;
  readonly order: ListOrder;
  readonly limit: number;
  /** The row that the page before ended with. */
  readonly after?: ListPosition;
}

/** Cases that a search found, with what they are worth to it: a larger score is listed first. */
export interface Among {
  readonly hits: readonly { readonly id: string; readonly score: number }[];
  /** The one whose number was asked for is listed as its tombstone, too. */
  readonly numbered: SubmissionId | null;
}

/** Where a page ended: the value it is ordered by, and the id that breaks ties. */
export interface ListPosition {
  readonly at: string;
  readonly id: SubmissionId;
}

export interface PublicRow {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly kind: Kind;
  readonly topic: Topic;
  /** Null for a tombstone: what was withheld or taken back is listed without its words. */
  readonly title: string | null;
  /** The first characters of the public text; the whole of it is on the case's own page. */
  readonly beginning: string | null;
  readonly language: Language;
  readonly publication: Publication;
  readonly procedure: Procedure;
  readonly settlement: string | null;
  readonly departmentId: DepartmentId | null;
  readonly publishedAt: Date | null;
  readonly receivedOn: CivilDate;
  readonly decideBy: CivilDate | null;
  readonly statutory: boolean;
  readonly answeredAt: Date | null;
  readonly outcome: Outcome | null;
  readonly supports: number;
  /** The value that the list is ordered by, for the next page. */
  readonly position: string;
}

/** Characters of the text that a list shows. */
const BEGINNING = 400;

/** The columns of a {@link PublicRow}, which hold back what the public may not read. */
export const PUBLIC_COLUMNS = `s.id, s.number, s.kind, s.topic, s.language, s.publication, s.procedure,
  case when ${PUBLIC_TEXT} then s.settlement end as settlement,
  case when ${PUBLIC_PROCEDURE} then s.department_id end as "departmentId",
  case when ${PUBLIC_TEXT} then s.public_title end as title,
  case when ${PUBLIC_TEXT} then left(s.public_text, ${BEGINNING}) end as beginning,
  s.published_at as "publishedAt", s.received_on as "receivedOn", s.decide_by as "decideBy", s.statutory,
  case when ${PUBLIC_PROCEDURE} then s.answered_at end as "answeredAt", case when ${PUBLIC_PROCEDURE} then s.outcome end as outcome,
  case when ${PUBLIC_TEXT} then s.supports else 0 end as supports`;

/** By what a list is ordered; the text that a visitor sends never reaches the statement. */
const ORDERS: Readonly<Record<ListOrder, { column: string; type: string; direction: 'asc' | 'desc' }>> = {
  newest: { column: 'coalesce(s.published_at, s.withheld_at)', type: 'timestamptz', direction: 'desc' },
  oldest: { column: 'coalesce(s.published_at, s.withheld_at)', type: 'timestamptz', direction: 'asc' },
  due: { column: `coalesce(s.decide_by, 'infinity'::date)`, type: 'date', direction: 'asc' },
  relevance: { column: 'hit.score', type: 'bigint', direction: 'desc' },
};

/** The public list, one page of it, by one statement. */
@Injectable()
export class PublicList {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By relevance only `among` the hits of a search. */
  page(filter: PublicListFilter): Promise<PublicRow[]> {
    const { from, where, parameters } = conditions(filter);
    const order = ORDERS[filter.order];
    const comparison = order.direction === 'desc' ? '<' : '>';
    if (filter.after) {
      parameters.push(filter.after.at, filter.after.id);
      where.push(`(${order.column}, s.id) ${comparison} ($${parameters.length - 1}::${order.type}, $${parameters.length}::uuid)`);
    }
    parameters.push(filter.limit);
    return this.unitOfWork.query<PublicRow>(
      `select ${PUBLIC_COLUMNS}, (${order.column})::text as position
         from ${from} where ${where.join(' and ')}
        order by ${order.column} ${order.direction}, s.id ${order.direction} limit $${parameters.length}`,
      parameters,
    );
  }

  /** The cases that were answered last, the newest first. */
  latestAnswers(limit: number): Promise<PublicRow[]> {
    return this.unitOfWork.query<PublicRow>(
      `select ${PUBLIC_COLUMNS}, s.answered_at::text as position from submission s
        where ${PUBLIC_TEXT} and s.procedure in ('answered', 'closed') and s.answered_at is not null
        order by s.answered_at desc limit $1`,
      [limit],
    );
  }
}

function conditions(filter: PublicListFilter): { from: string; where: string[]; parameters: unknown[] } {
  const parameters: unknown[] = [];
  const bind = (value: unknown): string => `$${parameters.push(value)}`;
  const where = statusConditions(filter.status, bind);
  if (filter.kind) where.push(`s.kind = ${bind(filter.kind)}`);
  if (filter.topic) where.push(`s.topic = ${bind(filter.topic)}`);
  // What a row does not show cannot be asked for either.
  if (filter.departmentId) where.push(`${PUBLIC_PROCEDURE} and s.department_id = ${bind(filter.departmentId)}`);
  if (filter.settlement) where.push(`${PUBLIC_TEXT} and s.settlement = ${bind(filter.settlement)}`);
  if (filter.from) where.push(`coalesce(s.published_at, s.withheld_at) >= ${bind(startOfDayInstant(filter.from))}`);
  // The calendar has no day after its last one, and nothing to leave out.
  if (filter.to && filter.to < LAST_DAY)
    where.push(`coalesce(s.published_at, s.withheld_at) < ${bind(startOfDayInstant(addDays(filter.to, 1)))}`);
  if (filter.receivedFrom) where.push(`s.received_on >= ${bind(filter.receivedFrom)}`);
  if (filter.receivedTo) where.push(`s.received_on <= ${bind(filter.receivedTo)}`);
  if (filter.outcome) where.push(PUBLIC_TEXT, 's.answered_at is not null');
  if (filter.outcome && filter.outcome !== 'any') where.push(`s.outcome = ${bind(filter.outcome)}`);
  return { from: sourceOf(filter.among, where, bind), where, parameters };
}

function sourceOf(among: Among | undefined, where: string[], bind: (value: unknown) => string): string {
  if (!among) return 'submission s';
  const [ids, scores] = [among.hits.map(({ id }) => id), among.hits.map(({ score }) => score)];
  where.push(`((${PUBLIC_TEXT}) or s.id = ${bind(among.numbered)}::uuid)`);
  return `unnest(${bind(ids)}::uuid[], ${bind(scores)}::bigint[]) as hit(id, score) join submission s on s.id = hit.id`;
}

/** Without a wish the list shows what is published; tombstones are listed only when asked for. */
function statusConditions(status: PublicStatus | undefined, bind: (value: unknown) => string): string[] {
  if (!status) return [`s.publication = 'published'`];
  const { publication, procedure } = behind(status);
  return [`s.publication = ${bind(publication)}`, ...(procedure ? [`s.procedure = ${bind(procedure)}`] : [])];
}
