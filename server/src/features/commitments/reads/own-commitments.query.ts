import { Injectable } from '@nestjs/common';
import type { DepartmentId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Commitment } from '../domain/commitment.js';
import type { DeskPosition, DeskState } from '../domain/desk-position.js';
import { COLUMNS } from '../storage/commitments.repository.js';

const STATES: Readonly<Record<DeskState, string>> = {
  open: `c.reported_step is distinct from 'complete'`,
  complete: `c.reported_step = 'complete'`,
};

/** The commitments of departments that are shown, the nearest last day first and what has none at the end. */
@Injectable()
export class OwnCommitments {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One statement. */
  page(departments: readonly DepartmentId[], state: DeskState, after: DeskPosition | null, limit: number): Promise<Commitment[]> {
    return this.unitOfWork.query<Commitment>(
      `select ${COLUMNS} from commitment c
        where c.is_shown and c.department_id = any($1::uuid[]) and ${STATES[state]}
          and ($3::int is null or (coalesce(c.due_on, 'infinity'::date), c.number) > (coalesce($2::date, 'infinity'::date), $3))
        order by coalesce(c.due_on, 'infinity'::date), c.number limit $4`,
      [[...departments], after?.dueOn ?? null, after?.number ?? null, limit],
    );
  }
}
