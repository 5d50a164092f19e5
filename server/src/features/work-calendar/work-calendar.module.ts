import { Module } from '@nestjs/common';
import { WorkCalendarController } from './http/work-calendar.controller.js';

/** Working days, holidays and terms of law, for everybody to check. */
@Module({ controllers: [WorkCalendarController] })
export class WorkCalendarModule {}
