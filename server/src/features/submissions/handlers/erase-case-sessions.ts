import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { CaseSessions } from '../storage/case-sessions.js';

/** Erases the keys of cases whose time has run out, hourly. */
@Injectable()
export class EraseCaseSessions implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly sessions: CaseSessions,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-case-sessions', every: 3_600, run: () => this.sessions.eraseExpired() });
  }
}
