import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { DIGESTS_DUE } from '../digest/send-digests.js';
import { OnceADay } from './once-a-day.js';

/** Once a day: lets the letters go out that gather what followers want to hear of daily. What waited while nothing ran is among it. */
@Injectable()
export class BeginDigests implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly days: OnceADay,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'begin-digests', every: 900, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const day = await this.days.begin('notifications.digests-sent-on');
    if (day) await this.outbox.append({ type: DIGESTS_DUE, subjectType: 'digest', subjectId: day.today, payload: {} });
  }
}
