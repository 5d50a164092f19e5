import { Injectable } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { MeasureChange } from '../domain/promised.js';
import type { DatedChange } from '../domain/timeline.js';

/** Rows of `commitment_change`: they are only ever added. */
@Injectable()
export class CommitmentChanges {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Oldest first. */
  of(commitmentId: string): Promise<DatedChange[]> {
    return this.unitOfWork.query<DatedChange>(
      `select commitment_id as "commitmentId", kind, before, after, changed_on as "on" from commitment_change
        where commitment_id = $1 order by id`,
      [commitmentId],
    );
  }

  /** All in one statement, none for none. */
  async add(changes: readonly MeasureChange[], at: Date): Promise<void> {
    if (changes.length === 0) return;
    await this.unitOfWork.query(
      `insert into commitment_change (commitment_id, kind, before, after, changed_on)
       select c."commitmentId", c.kind, c.before, c.after, $2
         from jsonb_to_recordset($1::jsonb) as c ("commitmentId" uuid, kind text, before text, after text)`,
      [JSON.stringify(changes), civilDateIn(at)],
    );
  }
}
