import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { addDays, civilDateIn, startOfDayInstant } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { unwrap } from '../../../kernel/problem.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Cases, changes, reads, vocabulary } from '../../submissions/index.js';
import { WorkCalendar } from '../../work-calendar/index.js';
import { isSettled, lastSettledDay } from '../domain/settled.js';

/** Seconds between two looks. */
const EVERY = 3_600;
/** Cases of a kind that one run closes at most, so that its transaction stays short. */
const BATCH = 200;

/** Closes cases whose answer nobody questioned in the time that the table of terms gives for it: a rule of the house, a month at first. */
@Injectable()
export class CloseSettledCases implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly waiting: reads.WaitingCases,
    private readonly cases: Cases,
    private readonly calendar: WorkCalendar,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'close-settled-cases', every: EVERY, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const now = this.clock.now();
    const today = civilDateIn(now);
    for (const kind of vocabulary.KINDS) {
      const last = lastSettledDay(kind, today, this.calendar);
      if (last === null) continue;
      for (const number of await this.waiting.answeredBefore(kind, startOfDayInstant(addDays(last, 1)), BATCH)) {
        const submission = await this.cases.openForChange(number, SYSTEM, 'close');
        // Somebody may have taken it up again between the list and the lock, and a longer term may have held when it was answered.
        if (submission.procedure !== 'answered' || !isSettled(submission, today, this.calendar)) continue;
        await this.cases.apply(submission, unwrap(changes.close(submission, now)), SYSTEM);
      }
    }
  }
}
