import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { Month } from '../../../kernel/month.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type Outcome, OUTCOMES, type Topic, type Verdict, VERDICTS } from '../domain/vocabulary.js';
import { FIRST_DUE, PUBLIC_EXISTENCE, PUBLIC_PROCEDURE, PUBLIC_TEXT } from './public-visibility.js';

/** What everybody may count of the cases of one month, topic, department and settlement. */
export interface CaseCell {
  /** Of the receipt, Europe/Sofia. */
  readonly month: Month;
  readonly topic: Topic;
  /** Whose case it is now; null where the public reads none. */
  readonly departmentId: DepartmentId | null;
  /** EKATTE code; null where the public reads none. */
  readonly settlement: string | null;
  /** What the public may know to exist: published or withheld. What is under review is no public fact. */
  readonly received: number;
  readonly published: number;
  /** Cases whose words and answer everybody reads, also where they were opened again since. */
  readonly answered: number;
  /** Of these, what the newest answer decided. */
  readonly outcomes: Readonly<Record<Outcome, number>>;
  /** Of these, the newest word of the author; most say none. */
  readonly verdicts: Readonly<Record<Verdict, number>>;
  /** Of these, first answers within the term of law, its last day included. */
  readonly inTime: number;
  /** Of these, days from receipt to the first answer of each case with a term of law, in no order. */
  readonly days: readonly number[];
}

const countOf = (column: string, value: string): string => `'${value}', count(*) filter (where k.${column} = '${value}')`;

/** Counts of cases for statistics, all that the public may know. */
@Injectable()
export class CaseCells {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * One statement, which looks at every case: the caller keeps what it gets. First answers, and the day by which they were due, are those of
   * the overdue board.
   */
  all(): Promise<CaseCell[]> {
    return this.unitOfWork.query<CaseCell>(
      `with known as (
         select to_char(s.received_on, 'YYYY-MM') as month, s.topic, s.received_on, s.publication = 'published' as is_published,
                case when ${PUBLIC_PROCEDURE} then s.department_id end as department_id,
                case when ${PUBLIC_TEXT} then s.settlement end as settlement,
                ${PUBLIC_TEXT} and s.answered_at is not null as is_answered,
                case when ${PUBLIC_TEXT} and s.answered_at is not null then s.outcome end as outcome,
                f.given_on, v.value as verdict,
                ${FIRST_DUE} as due_on
           from submission s
           left join lateral (
             select (e.at at time zone 'Europe/Sofia')::date as given_on from case_event e
              where e.submission_id = s.id and e.type = 'answered' and e.undone_at is null order by e.id limit 1
           ) f on ${PUBLIC_TEXT} and s.answered_at is not null and s.statutory and s.decide_by is not null
           left join lateral (
             select e.details ->> 'verdict' as value from case_event e
              where e.submission_id = s.id and e.type = 'verdict_given' and e.undone_at is null order by e.id desc limit 1
           ) v on ${PUBLIC_TEXT} and s.answered_at is not null
          where ${PUBLIC_EXISTENCE}
       )
       select k.month, k.topic, k.department_id as "departmentId", k.settlement, count(*)::int as received,
              (count(*) filter (where k.is_published))::int as published, (count(*) filter (where k.is_answered))::int as answered,
              jsonb_build_object(${OUTCOMES.map((outcome) => countOf('outcome', outcome)).join(', ')}) as outcomes,
              jsonb_build_object(${VERDICTS.map((verdict) => countOf('verdict', verdict)).join(', ')}) as verdicts,
              (count(*) filter (where k.given_on <= k.due_on))::int as "inTime",
              coalesce(array_agg(k.given_on - k.received_on) filter (where k.given_on is not null), '{}') as days
         from known k group by k.month, k.topic, k.department_id, k.settlement`,
    );
  }
}
