import { Injectable } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { type CivilDate, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { IS_CHANGEABLE, stateOn } from '../domain/absence.js';
import { ABSENCE_OVER } from '../domain/absence-problems.js';
import { type Absence, Absences } from '../storage/absences.js';
import { AbsenceChanges } from './absence-changes.js';

export interface AbsencePatch {
  readonly deputy?: AccountId | null;
  readonly firstDay?: CivilDate | null;
  /** Null: until further notice. */
  readonly lastDay?: CivilDate | null;
}

/** Names another deputy or other days. 404, 409 `absence-over`, 422. */
@Injectable()
export class ChangeAbsence {
  constructor(
    private readonly absences: Absences,
    private readonly changes: AbsenceChanges,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, patch: AbsencePatch): Promise<void> {
    return this.unitOfWork.run(async () => {
      const before = await changeable(this.absences, id, this.clock.now());
      const after: Absence = {
        ...before,
        deputyId: patch.deputy ?? before.deputyId,
        firstDay: patch.firstDay ?? before.firstDay,
        lastDay: patch.lastDay === undefined ? before.lastDay : patch.lastDay,
      };
      const { holderId: holder, deputyId: deputy, firstDay, lastDay } = after;
      await this.changes.check({ holder, deputy, firstDay, lastDay }, id);
      await this.absences.update(after);
      await this.changes.follow(actor, 'absence.changed', before, after);
    });
  }
}

/** Ends it at once, or calls it off before its first day; what was done in the meantime stays in the trail. 404, 409 `absence-over`. */
@Injectable()
export class EndAbsence {
  constructor(
    private readonly absences: Absences,
    private readonly changes: AbsenceChanges,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string): Promise<void> {
    return this.unitOfWork.run(async () => {
      const at = this.clock.now();
      const before = await changeable(this.absences, id, at);
      const after: Absence = { ...before, endedAt: at };
      await this.absences.update(after);
      await this.changes.follow(actor, 'absence.ended', before, after);
    });
  }
}

async function changeable(absences: Absences, id: string, now: Date): Promise<Absence> {
  const absence = (await absences.forChange(id)) ?? fail(NOT_FOUND);
  const state = stateOn({ ...absence, isEnded: absence.endedAt !== null }, civilDateIn(now));
  return IS_CHANGEABLE[state] ? absence : fail(ABSENCE_OVER);
}
