import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Absences } from '../storage/absences.js';
import { AbsenceChanges, type Wanted } from './absence-changes.js';

/** Names who stands in for somebody, and from when to when. */
@Injectable()
export class AddAbsence {
  constructor(
    private readonly absences: Absences,
    private readonly changes: AbsenceChanges,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Its id. @throws ProblemException 422 for the wrong people or days. */
  run(actor: Actor, wanted: Wanted): Promise<string> {
    return this.unitOfWork.run(async () => {
      const id = newId();
      const { holder } = await this.changes.check(wanted, id);
      if (!holder?.office || !holder.departmentId) throw new Error('Whoever holds a position has an office in a department');
      const { office, departmentId } = holder;
      const { firstDay, lastDay } = wanted;
      const absence = { id, holderId: wanted.holder, office, departmentId, deputyId: wanted.deputy, firstDay, lastDay, endedAt: null };
      await this.absences.insert(absence, this.clock.now());
      await this.changes.follow(actor, 'absence.added', null, absence);
      return id;
    });
  }
}
