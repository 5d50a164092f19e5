import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxReaction, type Reaction } from '../../../platform/outbox/outbox-reaction.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { AuthorityDirectory, DEPARTMENT_CLOSING } from '../../authorities/index.js';
import { reads } from '../../submissions/index.js';
import { ReturnUnhandled } from '../use-cases/return-unhandled.js';

/** Seconds between two looks for departments whose day has come. */
const HOURLY = 3_600;

/** What waits for an answer of a department goes back to the moderators when it closes: at once, or once its day has come. */
@Injectable()
@OutboxReaction({ name: 'return-cases-when-departments-close', events: [DEPARTMENT_CLOSING] })
export class ReturnCasesWhenDepartmentsClose implements Reaction, OnModuleInit {
  constructor(
    private readonly directory: AuthorityDirectory,
    private readonly waiting: reads.WaitingCases,
    private readonly unhandled: ReturnUnhandled,
    private readonly tasks: RecurringTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'return-cases-of-closed-departments', every: HOURLY, run: () => this.handle() });
  }

  async handle(): Promise<void> {
    // The worker may be another process than the one that was told of the closing.
    await this.directory.refresh();
    const closed = this.directory.closedDepartments().map(({ id }) => id);
    for (const id of closed.length > 0 ? await this.waiting.awaited(closed) : []) await this.unhandled.checkAll(id);
  }
}
