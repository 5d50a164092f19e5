import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { askerOf, visibleTo } from './staff-visibility.js';
import { STAFF_COLUMNS, type StaffRow } from './staff-row.js';

/** Which of some cases a member of staff may know. */
@Injectable()
export class KnownCases {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** By id; a case that is not for this reader is left out. One statement, none for no case. */
  async among(staff: StaffActor, ids: readonly SubmissionId[]): Promise<ReadonlyMap<SubmissionId, StaffRow>> {
    if (ids.length === 0) return new Map();
    const rows = await this.unitOfWork.query<StaffRow>(
      `select ${STAFF_COLUMNS} from submission s where s.id = any($4::uuid[]) and ${visibleTo(staff)}`,
      [...askerOf(staff), [...new Set(ids)]],
    );
    return new Map(rows.map((row) => [row.id, row]));
  }
}
