import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { unwrap } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { checkException } from '../domain/exception-rules.js';
import type { CalendarException } from '../domain/working-days.js';
import { CalendarChanges, type ChangedException } from './calendar-changes.js';

/** Notes that an act made a day working, or a day of rest. 422. */
@Injectable()
export class AddException {
  constructor(
    private readonly changes: CalendarChanges,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, asked: CalendarException): Promise<ChangedException> {
    return this.changes.run(actor, (kept) => ({
      ...unwrap(checkException(asked, kept)),
      ...{ id: newId(), addedAt: this.clock.now(), addedBy: actor.accountId, endedAt: null, endedBy: null },
    }));
  }
}
