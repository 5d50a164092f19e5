import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarAdminController } from './http/calendar-admin.controller.js';
import { TermsAdminController, TermsController } from './http/terms.controller.js';
import { WorkCalendarController } from './http/work-calendar.controller.js';
import { WorkCalendar } from './reads/work-calendar.js';
import { CalendarExceptionRow } from './storage/calendar-exception.entity.js';
import { StatutoryTermRow } from './storage/statutory-term.entity.js';
import { StatutoryTerms } from './storage/statutory-terms.js';
import { CalendarExceptions } from './storage/calendar-exceptions.js';
import { AddException } from './use-cases/add-exception.js';
import { CalendarChanges } from './use-cases/calendar-changes.js';
import { CalendarFollowers } from './use-cases/calendar-followers.js';
import { TermList } from './use-cases/term-list.js';
import { EndException } from './use-cases/end-exception.js';

/** Working days, holidays and terms of law, for everybody to check, and the days that an act made different. */
@Module({
  imports: [TypeOrmModule.forFeature([CalendarExceptionRow, StatutoryTermRow])],
  controllers: [WorkCalendarController, CalendarAdminController, TermsController, TermsAdminController],
  providers: [AddException, CalendarChanges, CalendarExceptions, CalendarFollowers, EndException, StatutoryTerms, TermList, WorkCalendar],
  exports: [CalendarFollowers, WorkCalendar],
})
export class WorkCalendarModule implements OnModuleInit {
  constructor(private readonly calendar: WorkCalendar) {}

  onModuleInit(): Promise<void> {
    return this.calendar.start();
  }
}
