import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { EXCEPTION_OVER } from '../domain/exception-rules.js';
import { CalendarChanges, type ChangedException } from './calendar-changes.js';

/** Gives a day back to the rule; the exception stays in the list with who ended it. 404, 409. */
@Injectable()
export class EndException {
  constructor(
    private readonly changes: CalendarChanges,
    private readonly clock: Clock,
  ) {}

  run(actor: StaffActor, id: string): Promise<ChangedException> {
    return this.changes.run(actor, (kept) => {
      const exception = kept.find((each) => each.id === id) ?? fail(NOT_FOUND);
      if (exception.endedAt !== null) fail(EXCEPTION_OVER);
      return { ...exception, endedAt: this.clock.now(), endedBy: actor.accountId };
    });
  }
}
