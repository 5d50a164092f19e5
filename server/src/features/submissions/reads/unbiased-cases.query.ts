import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { askerOf, WITHOUT_CONFLICT } from './staff-visibility.js';

/** From which of some cases no conflict of interest keeps a member of staff, whichever department has the case. */
@Injectable()
export class UnbiasedCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One statement, none for no case. Why one of them is missing is told to nobody: it could name who wrote it. */
  async among(staff: StaffActor, ids: readonly SubmissionId[]): Promise<ReadonlySet<SubmissionId>> {
    if (ids.length === 0) return new Set();
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      `select s.id from submission s where s.id = any($4::uuid[]) and ${WITHOUT_CONFLICT}`,
      [...askerOf(staff), [...new Set(ids)]],
    );
    return new Set(rows.map(({ id }) => id));
  }
}
