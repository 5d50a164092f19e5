import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ReasonId } from '../domain/reason.js';
import { ReasonRow } from './reason.entity.js';

@Injectable()
export class ReasonsRepository {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The stamp of the last change. */
  async revision(): Promise<string> {
    const [row] = await this.unitOfWork.query<{ revision: string }>('select revision from reason_list');
    return row?.revision ?? '';
  }

  /** Gives the list a new stamp. It locks the one row until the commit, so that days which were free stay free. */
  async beginChange(): Promise<void> {
    await this.unitOfWork.query('update reason_list set revision = $1', [newId()]);
  }

  all(): Promise<ReasonRow[]> {
    return this.unitOfWork.manager.find(ReasonRow);
  }

  /** The row, held until the transaction ends: nobody decides under it for the first time meanwhile. */
  lock(id: ReasonId): Promise<ReasonRow | null> {
    return this.unitOfWork.manager.createQueryBuilder(ReasonRow, 'reason').setLock('pessimistic_write').where({ id }).getOne();
  }

  async save(row: ReasonRow): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.save(ReasonRow, manager.create(ReasonRow, row));
  }

  async remove(id: ReasonId): Promise<void> {
    await this.unitOfWork.manager.delete(ReasonRow, { id });
  }

  /** Notes a decision under the reason on that day; gives the row as it is then. */
  async noteUse(row: ReasonRow, day: CivilDate): Promise<ReasonRow> {
    const firstUsedOn = row.firstUsedOn === null || day < row.firstUsedOn ? day : row.firstUsedOn;
    const lastUsedOn = row.lastUsedOn === null || day > row.lastUsedOn ? day : row.lastUsedOn;
    await this.unitOfWork.manager.update(ReasonRow, { id: row.id }, { firstUsedOn, lastUsedOn });
    return { ...row, firstUsedOn, lastUsedOn };
  }
}
