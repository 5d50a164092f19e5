import { Injectable } from '@nestjs/common';
import { type CivilDate, SOFIA } from '../../../kernel/civil-date.js';
import type { CaseNumber, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Kind } from '../domain/vocabulary.js';
import { DISMISSED } from './dismissal.js';

/** Cases that the platform itself moves on; it asks nobody's leave. */
@Injectable()
export class WaitingCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Of that kind, answered before that instant and still not closed, the longest settled first. */
  answeredBefore(kind: Kind, instant: Date, limit: number): Promise<CaseNumber[]> {
    return this.numbers(`s.procedure = 'answered' and s.kind = $1 and s.answered_at < $2 order by s.answered_at limit $3`, [
      ...[kind, instant, limit],
    ]);
  }

  /** Answered and not taken up again, with a confirmed address, on one of these days (Europe/Sofia, both inclusive), the earliest first. */
  answeredOn(first: CivilDate, last: CivilDate): Promise<{ id: SubmissionId; answeredOn: CivilDate }[]> {
    return this.unitOfWork.query(
      `select s.id, (s.answered_at at time zone '${SOFIA}')::date::text as "answeredOn" from submission s
        where s.procedure in ('answered', 'closed') and s.outcome is not null and ${DISMISSED} is not true and s.erased_at is null
          and s.author_email is not null and s.author_email_confirmed_at is not null
          and (s.answered_at at time zone '${SOFIA}')::date between $1::date and $2::date
        order by s.answered_at, s.id`,
      [first, last],
    );
  }

  /** Cases that wait for an answer of this department, in the order of their receipt. */
  assignedTo(departmentId: DepartmentId): Promise<CaseNumber[]> {
    return this.numbers(`s.procedure = 'assigned' and s.department_id = $1 order by s.received_at, s.id`, [departmentId]);
  }

  /** Those of the departments that some case waits for. */
  async awaited(departmentIds: readonly DepartmentId[]): Promise<DepartmentId[]> {
    const rows = await this.unitOfWork.query<{ id: DepartmentId }>(
      `select distinct s.department_id as id from submission s where s.procedure = 'assigned' and s.department_id = any($1::uuid[])`,
      [departmentIds],
    );
    return rows.map(({ id }) => id);
  }

  private async numbers(condition: string, parameters: readonly unknown[]): Promise<CaseNumber[]> {
    const rows = await this.unitOfWork.query<{ number: CaseNumber }>(`select s.number from submission s where ${condition}`, parameters);
    return rows.map(({ number }) => number);
  }
}
