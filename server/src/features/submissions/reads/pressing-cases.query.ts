import { Injectable } from '@nestjs/common';
import type { Office } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Procedure, Publication } from '../domain/submission-lifecycle.js';

/** A case that the municipality owes an answer to, with what decides who may be reminded of it. None of its words. */
export interface PressingCase {
  readonly id: SubmissionId;
  readonly number: CaseNumber;
  readonly decideBy: CivilDate;
  /** Null while it waits for the moderators to route it, for the first time or once more. */
  readonly departmentId: DepartmentId | null;
  readonly publication: Publication;
  readonly procedure: Procedure;
  readonly aboutDepartmentId: DepartmentId | null;
  readonly aboutOffice: Office | null;
}

/** Cases whose term ends soon or has ended, for whoever reminds of them; it asks nobody's leave. */
@Injectable()
export class PressingCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those whose last day is `day` or an earlier one (Europe/Sofia), the one that ended first at the top. */
  until(day: CivilDate): Promise<PressingCase[]> {
    return this.unitOfWork.query<PressingCase>(
      `select s.id, s.number, s.decide_by as "decideBy", s.department_id as "departmentId", s.publication, s.procedure,
              s.about_department_id as "aboutDepartmentId", s.about_office as "aboutOffice"
         from submission s
        where s.statutory and s.decide_by <= $1::date
          and (s.procedure = 'received' or s.procedure in ('assigned', 'reopened') and s.department_id is not null)
        order by s.decide_by, s.id`,
      [day],
    );
  }
}
