import { Injectable } from '@nestjs/common';
import type { Office } from '../../../kernel/actor.js';
import type { AccountId, DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Days } from '../domain/absence.js';

export interface Absence extends Days {
  readonly id: string;
  readonly holderId: AccountId;
  /** The position of the holder when it was written: whoever moves on is no longer stood in for. */
  readonly office: Office;
  readonly departmentId: DepartmentId;
  readonly deputyId: AccountId;
  readonly endedAt: Date | null;
}

export const ABSENCE_FIELDS = ['office', 'departmentId', 'deputyId', 'firstDay', 'lastDay'] as const satisfies readonly (keyof Absence)[];

const COLUMNS = `id, holder_id as "holderId", office, department_id as "departmentId", deputy_id as "deputyId",
                 first_day as "firstDay", last_day as "lastDay", ended_at as "endedAt"`;

/** Rows of `absence`; decides nothing. */
@Injectable()
export class Absences {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Locks the row until the end of the transaction. */
  async forChange(id: string): Promise<Absence | null> {
    const [absence] = await this.unitOfWork.query<Absence>(`select ${COLUMNS} from absence where id = $1 for update`, [id]);
    return absence ?? null;
  }

  /** Those of the holder that were not ended, whenever they are, without the one of that id. */
  othersOf(holderId: AccountId, id: string): Promise<Absence[]> {
    return this.unitOfWork.query<Absence>(`select ${COLUMNS} from absence where holder_id = $1 and id <> $2 and ended_at is null`, [
      holderId,
      id,
    ]);
  }

  async insert(absence: Absence, at: Date): Promise<void> {
    const { id, holderId, office, departmentId, deputyId, firstDay, lastDay } = absence;
    await this.unitOfWork.query(
      `insert into absence (id, holder_id, office, department_id, deputy_id, first_day, last_day, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, holderId, office, departmentId, deputyId, firstDay, lastDay, at],
    );
  }

  async update({ id, deputyId, firstDay, lastDay, endedAt }: Absence): Promise<void> {
    await this.unitOfWork.query('update absence set deputy_id = $2, first_day = $3, last_day = $4, ended_at = $5 where id = $1', [
      id,
      deputyId,
      firstDay,
      lastDay,
      endedAt,
    ]);
  }
}
