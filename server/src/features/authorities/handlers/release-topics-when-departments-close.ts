import { Injectable, type OnModuleInit } from '@nestjs/common';
import { OutboxReaction, type Reaction } from '../../../platform/outbox/outbox-reaction.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { DEPARTMENT_CLOSING } from '../domain/directory-events.js';
import { ReleaseTopics } from '../use-cases/release-topics.js';

/** Seconds between two looks for departments whose last day has passed. */
const HOURLY = 3_600;

/** Topics lose their way to a department that closes: at once, or once its day has come. */
@Injectable()
@OutboxReaction({ name: 'release-topics-when-departments-close', events: [DEPARTMENT_CLOSING] })
export class ReleaseTopicsWhenDepartmentsClose implements Reaction, OnModuleInit {
  constructor(
    private readonly topics: ReleaseTopics,
    private readonly tasks: RecurringTasks,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'release-topics-of-closed-departments', every: HOURLY, run: () => this.topics.run() });
  }

  handle(): Promise<void> {
    return this.topics.run();
  }
}
