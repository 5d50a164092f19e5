import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { unwrap } from '../../../kernel/problem.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Cases, changes, reads } from '../../submissions/index.js';

/** Days of 24 hours for which an answered case stays open to be taken up again: a house rule. */
export const SETTLED_AFTER = 30;
/** Seconds between two looks. */
const EVERY = 3_600;
/** Cases that one run closes at most, so that its transaction stays short. */
const BATCH = 200;

const DAY = 86_400_000;

/** Closes cases whose answer nobody questioned for a month. */
@Injectable()
export class CloseSettledCases implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly waiting: reads.WaitingCases,
    private readonly cases: Cases,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'close-settled-cases', every: EVERY, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const now = this.clock.now();
    for (const number of await this.waiting.answeredBefore(new Date(now.getTime() - SETTLED_AFTER * DAY), BATCH)) {
      const submission = await this.cases.openForChange(number, SYSTEM, 'close');
      // Somebody may have taken it up again between the list and the lock.
      if (submission.procedure === 'answered') await this.cases.apply(submission, unwrap(changes.close(submission, now)), SYSTEM);
    }
  }
}
