import { Injectable } from '@nestjs/common';
import type { CaseNumber, DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Kind } from '../domain/vocabulary.js';

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
