import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Which departments want a second person to approve their answers. */
@Injectable()
export class AnswerApprovals {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async isWanted(departmentId: DepartmentId): Promise<boolean> {
    const rows = await this.unitOfWork.query('select 1 from answer_approval where department_id = $1', [departmentId]);
    return rows.length === 1;
  }

  async wantedBy(): Promise<DepartmentId[]> {
    const rows = await this.unitOfWork.query<{ id: DepartmentId }>('select department_id as id from answer_approval');
    return rows.map(({ id }) => id);
  }

  async want(departmentId: DepartmentId, accountId: AccountId, at: Date): Promise<void> {
    await this.unitOfWork.query(
      'insert into answer_approval (department_id, wanted_since, wanted_by) values ($1, $2, $3) on conflict do nothing',
      [departmentId, at, accountId],
    );
  }

  async unwant(departmentId: DepartmentId): Promise<void> {
    await this.unitOfWork.query('delete from answer_approval where department_id = $1', [departmentId]);
  }
}
