import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { askerOf, visibleTo } from './staff-visibility.js';

/** A case that still waits for an answer, and the last day for it. */
export interface RunningTerm {
  readonly number: CaseNumber;
  readonly decideBy: CivilDate;
  /** When anything of the case changed last. */
  readonly changedAt: Date;
}

/** The terms that run for a member of staff: of the departments they work for today, without what they are kept away from. */
@Injectable()
export class RunningTerms {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The first due first, at most `limit`. */
  of(staff: StaffActor, limit: number): Promise<RunningTerm[]> {
    return this.unitOfWork.query<RunningTerm>(
      `select s.number, s.decide_by as "decideBy",
              coalesce((select max(e.at) from case_event e where e.submission_id = s.id), s.received_at) as "changedAt"
         from submission s
        where ${visibleTo(staff)} and s.procedure in ('assigned', 'reopened') and s.statutory and s.decide_by is not null
        order by s.decide_by, s.id limit $4`,
      [...askerOf(staff), limit],
    );
  }
}
