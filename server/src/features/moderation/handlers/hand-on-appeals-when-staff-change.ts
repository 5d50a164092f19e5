import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { OutboxReaction, type Reaction, type StoredEvent } from '../../../platform/outbox/outbox-reaction.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { events } from '../../submissions/index.js';
import { HandOnAppeals } from '../use-cases/hand-on-appeals.js';

/** Seconds between two looks at every appeal that waits. */
const HOURLY = 3_600;

/**
 * No appeal waits for people who are not there: whenever somebody comes, goes, or gets other work, and when an author turns out to be one
 * of the staff. Who left while an appeal was just being lodged was gone before there was anything to hand on: hence the hourly look.
 */
@Injectable()
@OutboxReaction({
  name: 'hand-on-appeals-when-staff-change',
  events: [...['account.activated', 'account.reactivated', 'account.deactivated', 'account.assignment_changed'], events.EMAIL_CONFIRMED],
})
export class HandOnAppealsWhenStaffChange implements Reaction, OnModuleInit {
  constructor(
    private readonly appeals: HandOnAppeals,
    private readonly tasks: RecurringTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'hand-on-appeals', every: HOURLY, run: () => this.appeals.checkAll() });
  }

  handle({ type, subjectId }: StoredEvent): Promise<void> {
    return type === events.EMAIL_CONFIRMED ? this.appeals.checkOne(subjectId as SubmissionId) : this.appeals.checkAll();
  }
}
