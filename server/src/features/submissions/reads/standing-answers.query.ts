import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Outcome, Topic } from '../domain/vocabulary.js';
import { PUBLIC_TEXT } from './public-visibility.js';

/** A case whose answer everybody can read, with what the newest answer decided. */
export interface StandingAnswer {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly topic: Topic;
  readonly outcome: Outcome;
  /** Day of the newest answer, Europe/Sofia. */
  readonly answeredOn: CivilDate;
}

/** How often answered cases of a department were opened again. */
export interface ReopenedCount {
  readonly answered: number;
  readonly reopened: number;
}

/** Answers that stand, also where the case was opened again since, or sent on as its author asked: a doubt takes no answer out of the count. */
@Injectable()
export class StandingAnswers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  withOutcome(outcomes: readonly Outcome[]): Promise<StandingAnswer[]> {
    return this.unitOfWork.query<StandingAnswer>(
      `select s.id, s.number, s.topic, s.outcome, (s.answered_at at time zone 'Europe/Sofia')::date as "answeredOn"
         from submission s where ${PUBLIC_TEXT} and s.answered_at is not null and s.outcome = any($1::text[])
        order by s.answered_at, s.id`,
      [outcomes],
    );
  }

  /** Of the public cases that the department answered, however long ago, those that were opened again after an answer of its own. One statement. */
  async reopenedOf(departmentId: DepartmentId): Promise<ReopenedCount> {
    const [row] = await this.unitOfWork.query<ReopenedCount>(
      `with answered as (
         select e.submission_id, min(e.id) as first_id from case_event e join submission s on s.id = e.submission_id
          where e.type = 'answered' and e.undone_at is null and (e.details ->> 'departmentId')::uuid = $1 and ${PUBLIC_TEXT}
          group by e.submission_id
       )
       select count(*)::int as answered,
              (count(*) filter (where exists (
                 select 1 from case_event r where r.submission_id = answered.submission_id and r.id > answered.first_id
                    and r.type in ('reopened', 'reopened_by_author') and r.undone_at is null)))::int as reopened
         from answered`,
      [departmentId],
    );
    return row ?? { answered: 0, reopened: 0 };
  }
}
