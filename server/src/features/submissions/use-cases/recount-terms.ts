import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import type { LogCase, SubmissionId } from '../../../kernel/ids.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { fieldChanges } from '../../../platform/audit/field-changes.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { LogEntries, type NewEntry } from '../../transparency-log/index.js';
import { type CalendarChange, type CalendarFollower, CalendarFollowers, WorkCalendar } from '../../work-calendar/index.js';
import { deadlineFacts, movedTerms } from '../domain/logged.js';
import { type Terms, TERM_DAYS } from '../domain/submission.js';
import { countAgain, type CountedCase } from '../domain/terms.js';

type OpenCase = CountedCase & { readonly id: SubmissionId; readonly logCase: LogCase };

/**
 * Counts the terms of every open case again when the calendar changes, an extended one from the day that the extension named. What is
 * closed keeps the days that held for it, until it comes back (`termsOnReturn`).
 */
@Injectable()
export class RecountTerms implements CalendarFollower, OnModuleInit {
  constructor(
    private readonly followers: CalendarFollowers,
    private readonly unitOfWork: UnitOfWork,
    private readonly audit: AuditTrail,
    private readonly calendar: WorkCalendar,
    private readonly log: LogEntries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.followers.add(this);
  }

  /** In the caller's transaction; each case that moved has an entry in the trail with the old and new days and the act, and one in the log for each term. */
  async recount(actor: Actor, { exception, ended, exceptions }: CalendarChange): Promise<number> {
    const { date, working, act } = exception;
    const rules = { terms: this.calendar.terms, exceptions };
    const at = this.clock.now();
    const told: NewEntry[] = [];
    let moved = 0;
    for (const before of await this.openCases()) {
      const after = countAgain(before, rules);
      const changes = fieldChanges<Terms>(before, after, TERM_DAYS);
      if (Object.keys(changes).length === 0) continue;
      moved += 1;
      await this.unitOfWork.query('update submission set moderate_by = $2, decide_by = $3, notify_by = $4 where id = $1', [
        ...[before.id, after.moderateBy, after.decideBy, after.notifyBy],
      ]);
      await this.audit.append(actor, {
        ...{ action: 'case.recount_terms', subjectType: 'submission', subjectId: before.id },
        changes: { ...changes, calendar: { date, working, act, ended } },
      });
      told.push(...deadlineFacts(movedTerms(before, after), 'calendar').map((fact) => ({ logCase: before.logCase, fact, at })));
    }
    await this.log.append(told);
    return moved;
  }

  private openCases(): Promise<OpenCase[]> {
    return this.unitOfWork.query<OpenCase>(
      `select s.id, s.log_case as "logCase", s.kind, s.publication, s.statutory, s.received_on as "receivedOn", coalesce(s.clock_started_on, s.received_on) as "clockStartedOn",
              s.moderate_by as "moderateBy", s.extended_to as "extendedTo", s.decide_by as "decideBy", s.notify_by as "notifyBy"
         from submission s where s.procedure in ('received', 'assigned', 'reopened') order by s.id for update`,
    );
  }
}
