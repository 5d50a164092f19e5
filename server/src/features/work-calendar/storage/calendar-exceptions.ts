import { Injectable } from '@nestjs/common';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { KeptException } from '../domain/exception-rules.js';
import { CalendarExceptionRow } from './calendar-exception.entity.js';

/** Rows of `calendar_exception`; few enough in a lifetime to be read at once. */
@Injectable()
export class CalendarExceptions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The stamp of the last change. */
  async revision(): Promise<string> {
    const [row] = await this.unitOfWork.query<{ revision: string }>('select revision from calendar_list');
    return row?.revision ?? '';
  }

  /** Gives the list a new stamp. It locks the one row until the commit, so that changes come one after another. */
  async beginChange(): Promise<void> {
    await this.unitOfWork.query('update calendar_list set revision = $1', [newId()]);
  }

  /** The latest day first, those that ended too. */
  all(): Promise<KeptException[]> {
    return this.unitOfWork.manager.find(CalendarExceptionRow, { order: { date: 'DESC', id: 'DESC' } });
  }

  async save(exception: KeptException): Promise<void> {
    const { manager } = this.unitOfWork;
    await manager.save(CalendarExceptionRow, manager.create(CalendarExceptionRow, exception));
  }
}
