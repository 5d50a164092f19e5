import { Injectable } from '@nestjs/common';
import { addDays, type CivilDate, startOfDayInstant } from '../../../kernel/civil-date.js';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Topic } from '../domain/vocabulary.js';
import { type ListPosition, PUBLIC_COLUMNS, type PublicRow } from './public-list.query.js';
import { FIRST_DUE, overdueOn, PUBLIC_EXISTENCE, PUBLIC_PROCEDURE, PUBLIC_TEXT, TERM_RUNS } from './public-visibility.js';

/** Cases whose term of law runs, of one department; null stands for cases of which the public reads no department. */
export interface RunningClocks {
  readonly departmentId: DepartmentId | null;
  readonly running: number;
  readonly overdue: number;
  /** Day zero of the case that waits longest: of its receipt, or of its author's new facts. */
  readonly receivedOn: CivilDate;
}

/** First answers to cases with a term, by the department that gave them; `departmentId` null with `isTotal` stands for all together. */
export interface FirstAnswers {
  readonly departmentId: DepartmentId | null;
  readonly isTotal: boolean;
  readonly answered: number;
  readonly inTime: number;
  /** Days from receipt to the first answer, half a day possible. */
  readonly medianDays: number;
}

/** A term runs, and the public may know of the case. */
const CLOCK = `${PUBLIC_EXISTENCE} and ${TERM_RUNS} and s.decide_by is not null`;

/** The figures of the overdue board, each for all departments by one statement. */
@Injectable()
export class OverdueFigures {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `today` is a civil date in Europe/Sofia. A withheld case counts where no department is named: who handles it is not public. */
  async running(today: CivilDate): Promise<RunningClocks[]> {
    return this.unitOfWork.query<RunningClocks>(
      `select case when ${PUBLIC_PROCEDURE} then s.department_id end as "departmentId", count(*)::int as running,
              (count(*) filter (where ${overdueOn('$1')}))::int as overdue, min(coalesce(s.clock_started_on, s.received_on)) as "receivedOn"
         from submission s where ${CLOCK} group by 1`,
      [today],
    );
  }

  /**
   * Of published cases with a term whose first answer was given from `from` to `to`, days in Europe/Sofia, both inclusive. An answer after a
   * reopening is no first one, what was taken back or joined to another case since counts no more, and where its author brought new facts the day counts by which the first one was due.
   */
  async firstAnswers(from: CivilDate, to: CivilDate): Promise<FirstAnswers[]> {
    return this.unitOfWork.query<FirstAnswers>(
      `with first_answer as (
         select (e.details ->> 'departmentId')::uuid as department_id, s.received_on, (e.at at time zone 'Europe/Sofia')::date as given_on,
                ${FIRST_DUE} as decide_by
           from case_event e join submission s on s.id = e.submission_id
          where e.type = 'answered' and e.undone_at is null and e.at >= $1 and e.at < $2
            and ${PUBLIC_TEXT} and s.statutory and s.decide_by is not null
            and not exists (select from case_event b
                             where b.submission_id = e.submission_id and b.id < e.id and b.type = 'answered' and b.undone_at is null)
       )
       select department_id as "departmentId", grouping(department_id) = 1 as "isTotal", count(*)::int as answered,
              (count(*) filter (where given_on <= decide_by))::int as "inTime",
              coalesce(percentile_cont(0.5) within group (order by given_on - received_on), 0) as "medianDays"
         from first_answer group by grouping sets ((department_id), ())`,
      [startOfDayInstant(from), startOfDayInstant(addDays(to, 1))],
    );
  }
}

export interface OverdueFilter {
  readonly departmentId?: DepartmentId;
  readonly topic?: Topic;
  /** `longest`: late for the longest time first. `latest`: what became late last first. */
  readonly order: 'longest' | 'latest';
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: { readonly decideBy: CivilDate; readonly id: SubmissionId };
}

export interface AnswersFilter {
  readonly departmentId?: DepartmentId;
  readonly topic?: Topic;
  readonly limit: number;
  /** Where the page before ended. */
  readonly after?: ListPosition;
}

/** What an answer leaves behind. */
const ANSWERED = `(s.procedure in ('answered', 'closed') or s.procedure = 'forwarded' and s.forwarding_asked is not null)`;

const DIRECTIONS = { longest: { direction: 'asc', beyond: '>' }, latest: { direction: 'desc', beyond: '<' } } as const;

/** Cases whose term has passed without an answer, and the answers of a department: what its page and the board list. */
@Injectable()
export class OverdueList {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `today` is a civil date in Europe/Sofia. A withheld case is listed as its tombstone, and never under a department. */
  page(today: CivilDate, { departmentId, topic, order, limit, after }: OverdueFilter): Promise<PublicRow[]> {
    const { direction, beyond } = DIRECTIONS[order];
    const parameters: unknown[] = [today];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const where = [PUBLIC_EXISTENCE, overdueOn('$1')];
    if (departmentId) where.push(`${PUBLIC_PROCEDURE} and s.department_id = ${bind(departmentId)}`);
    if (topic) where.push(`s.topic = ${bind(topic)}`);
    if (after) where.push(`(s.decide_by, s.id) ${beyond} (${bind(after.decideBy)}::date, ${bind(after.id)}::uuid)`);
    return this.unitOfWork.query<PublicRow>(
      `select ${PUBLIC_COLUMNS}, s.decide_by::text as position from submission s where ${where.join(' and ')}
        order by s.decide_by ${direction}, s.id ${direction} limit ${bind(limit)}`,
      parameters,
    );
  }

  /** Cases that the department answered, the last answer first; also what was sent on from there, as its author asked. */
  answersOf(departmentId: DepartmentId, limit: number): Promise<PublicRow[]> {
    return this.answers({ departmentId, limit });
  }

  /** The same of every department, or of one; a page of it. */
  answers({ departmentId, topic, limit, after }: AnswersFilter): Promise<PublicRow[]> {
    const parameters: unknown[] = [];
    const bind = (value: unknown): string => `$${parameters.push(value)}`;
    const where = [`${PUBLIC_TEXT} and s.answered_at is not null`, ANSWERED];
    if (departmentId) where.push(`s.department_id = ${bind(departmentId)}`);
    if (topic) where.push(`s.topic = ${bind(topic)}`);
    if (after) where.push(`(s.answered_at, s.id) < (${bind(after.at)}::timestamptz, ${bind(after.id)}::uuid)`);
    return this.unitOfWork.query<PublicRow>(
      `select ${PUBLIC_COLUMNS}, s.answered_at::text as position from submission s where ${where.join(' and ')}
        order by s.answered_at desc, s.id desc limit ${bind(limit)}`,
      parameters,
    );
  }
}
