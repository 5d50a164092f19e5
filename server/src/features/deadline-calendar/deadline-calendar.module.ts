import { Module } from '@nestjs/common';
import { AccountsModule } from '../accounts/index.js';
import { AuthoritiesModule } from '../authorities/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { RevokeKeyWhenOfficialsMove } from './handlers/revoke-key-when-officials-move.js';
import { CalendarsController } from './http/calendars.controller.js';
import { OwnCalendarController } from './http/own-calendar.controller.js';
import { DeadlineCalendar } from './reads/deadline-calendar.js';
import { CalendarKeys } from './storage/calendar-keys.js';
import { RenewCalendarKey } from './use-cases/renew-calendar-key.js';
import { RevokeCalendarKey } from './use-cases/revoke-calendar-key.js';

/** Officials' deadlines in the calendar that they look at anyway. */
@Module({
  imports: [AccountsModule, AuthoritiesModule, SubmissionsModule],
  controllers: [CalendarsController, OwnCalendarController],
  providers: [CalendarKeys, DeadlineCalendar, RenewCalendarKey, RevokeCalendarKey, RevokeKeyWhenOfficialsMove],
})
export class DeadlineCalendarModule {}
