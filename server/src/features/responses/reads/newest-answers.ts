import { Injectable } from '@nestjs/common';
import type { DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** The answer to a case that nothing has taken the place of. */
export interface NewestAnswer {
  readonly responseId: string;
  readonly departmentId: DepartmentId;
}

@Injectable()
export class NewestAnswers {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of each of the cases that has one. The caller shows only cases that everybody reads. One statement. */
  async of(ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, NewestAnswer>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<NewestAnswer & { submissionId: SubmissionId }>(
      `select distinct on (r.submission_id) r.submission_id as "submissionId", r.id as "responseId", r.department_id as "departmentId"
         from response r where r.submission_id = any($1::uuid[]) order by r.submission_id, r.created_at desc, r.id desc`,
      [ids],
    );
    return new Map(rows.map(({ submissionId, ...answer }) => [submissionId, answer]));
  }
}
