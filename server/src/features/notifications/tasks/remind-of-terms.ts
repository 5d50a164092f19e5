import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { TermLines } from '../letters/term-lines.js';
import { mailRequested } from '../templates/mail-request.js';
import { OnceADay } from './once-a-day.js';

/** Once a day: one letter to each member of staff who has to hear today of a term that ends soon or has ended, listing all of them. */
@Injectable()
export class RemindOfTerms implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly days: OnceADay,
    private readonly terms: TermLines,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'remind-of-terms', every: 900, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const day = await this.days.begin('notifications.terms-reminded-on');
    if (!day) return;
    const notices = await this.terms.notices({ before: day.before ?? addDays(day.today, -1), today: day.today });
    for (const [id, mine] of notices) if (mine.some(({ isNews }) => isNews)) await this.remind(id, day.today);
  }

  private async remind(id: AccountId, today: CivilDate): Promise<void> {
    await this.outbox.append(
      mailRequested({
        template: 'official.terms',
        recipient: { type: 'account', id },
        subjectType: 'account',
        subjectId: id,
        codes: { on: today },
      }),
    );
  }
}
