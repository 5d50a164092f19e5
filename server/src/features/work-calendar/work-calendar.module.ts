import { Module, type OnModuleInit } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { CalendarAdminController } from './http/calendar-admin.controller.js';
import { WorkCalendarController } from './http/work-calendar.controller.js';
import { WorkCalendar } from './reads/work-calendar.js';
import { CalendarExceptionRow } from './storage/calendar-exception.entity.js';
import { CalendarExceptions } from './storage/calendar-exceptions.js';
import { AddException } from './use-cases/add-exception.js';
import { CalendarChanges } from './use-cases/calendar-changes.js';
import { CalendarFollowers } from './use-cases/calendar-followers.js';
import { EndException } from './use-cases/end-exception.js';

/** Working days, holidays and terms of law, for everybody to check, and the days that an act made different. */
@Module({
  imports: [TypeOrmModule.forFeature([CalendarExceptionRow])],
  controllers: [WorkCalendarController, CalendarAdminController],
  providers: [AddException, CalendarChanges, CalendarExceptions, CalendarFollowers, EndException, WorkCalendar],
  exports: [CalendarFollowers, WorkCalendar],
})
export class WorkCalendarModule implements OnModuleInit {
  constructor(private readonly calendar: WorkCalendar) {}

  onModuleInit(): Promise<void> {
    return this.calendar.start();
  }
}
