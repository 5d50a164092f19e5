import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { EndClarifications } from './handlers/end-clarifications.js';
import { DeadlinesController } from './http/deadlines.controller.js';
import { DeadlineDesks } from './reads/deadline-desk.js';
import { Deadlines } from './reads/deadlines.js';
import { DeadlineRecords } from './storage/deadline-records.js';
import { AskForClarification } from './use-cases/ask-for-clarification.js';
import { EraseExtensions } from './use-cases/erase-extensions.js';
import { ExtendDeadline } from './use-cases/extend-deadline.js';

/** The statutory clock of a case: how it stands and why, its extensions, and what the municipality waits for meanwhile. */
@Module({
  imports: [AuthoritiesModule, ResponsesModule, SubmissionsModule, WorkCalendarModule],
  controllers: [DeadlinesController],
  providers: [AskForClarification, DeadlineDesks, DeadlineRecords, Deadlines, EndClarifications, EraseExtensions, ExtendDeadline],
  exports: [AskForClarification, Deadlines, EraseExtensions, ExtendDeadline],
})
export class DeadlinesModule {}
