import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, civilDateIn, SOFIA } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { events, reads } from '../../submissions/index.js';
import { ROUND_DAYS } from '../domain/rounds.js';
import { VerdictsRepository } from '../storage/verdicts-repository.js';

/** Seconds between two looks. */
const EVERY = 1_800;
/** Hour of the day, Europe/Sofia, from which the letters of a day go out. */
const FROM_HOUR = 8;

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: SOFIA, hour: 'numeric', hourCycle: 'h23' });

/**
 * Four weeks after an answer its author is asked once more. Each answer is asked about once, whatever happens between: a day on which
 * nothing ran is caught up while the second round is open, and a case that was taken up again is asked about its new answer.
 */
@Injectable()
export class AskAgain implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly waiting: reads.WaitingCases,
    private readonly verdicts: VerdictsRepository,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'ask-for-verdicts-again', every: EVERY, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const now = this.clock.now();
    if (Number(hourIn.format(now)) < FROM_HOUR) return;
    const today = civilDateIn(now);
    const due = await this.waiting.answeredOn(addDays(today, 1 - 2 * ROUND_DAYS), addDays(today, -ROUND_DAYS));
    for (const { id, answeredOn } of due) {
      if (!(await this.verdicts.markAsked(id, answeredOn, now))) continue;
      await this.outbox.append({ type: events.VERDICT_ASKED_AGAIN, subjectType: 'submission', subjectId: id, payload: { answeredOn } });
    }
  }
}
