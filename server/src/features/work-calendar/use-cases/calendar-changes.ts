import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { inForce, type KeptException } from '../domain/exception-rules.js';
import { WorkCalendar } from '../reads/work-calendar.js';
import { CalendarExceptions } from '../storage/calendar-exceptions.js';
import { CalendarFollowers } from './calendar-followers.js';

export interface ChangedException {
  readonly exception: KeptException;
  /** Cases whose due days moved with it. */
  readonly movedCases: number;
}

/** How every change of the calendar goes: one after another, with all due days that depend on it and the trail in one transaction. */
@Injectable()
export class CalendarChanges {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kept: CalendarExceptions,
    private readonly followers: CalendarFollowers,
    private readonly audit: AuditTrail,
    private readonly calendar: WorkCalendar,
  ) {}

  async run(actor: StaffActor, work: (kept: readonly KeptException[]) => KeptException): Promise<ChangedException> {
    return this.unitOfWork.run(async () => {
      await this.kept.beginChange();
      const exception = work(await this.kept.all());
      await this.kept.save(exception);
      const ended = exception.endedAt !== null;
      const movedCases = await this.followers.recount(actor, { exception, ended, exceptions: inForce(await this.kept.all()) });
      const { id, date, working, act } = exception;
      const action = ended ? 'calendar_exception.ended' : 'calendar_exception.added';
      await this.audit.append(actor, {
        ...{ action, subjectType: 'calendar_exception', subjectId: id },
        changes: { date, working, act, movedCases },
      });
      await this.unitOfWork.afterCommit(() => this.calendar.refresh());
      return { exception, movedCases };
    });
  }
}
