import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type CivilDate, civilDateIn, SOFIA } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { TermLines } from '../letters/term-lines.js';
import { mailRequested } from '../templates/mail-request.js';

const KEY = 'notifications.terms-reminded-on';
/** Hour of the day, Europe/Sofia, from which the letters of a day go out. */
const FROM_HOUR = 8;

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: SOFIA, hour: 'numeric', hourCycle: 'h23' });

/** Once a day: one letter to each member of staff who has to hear today of a term that ends soon or has ended, listing all of them. */
@Injectable()
export class RemindOfTerms implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly terms: TermLines,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'remind-of-terms', every: 900, run: () => this.run() });
  }

  async run(): Promise<void> {
    const now = this.clock.now();
    const today = civilDateIn(now);
    if (Number(hourIn.format(now)) < FROM_HOUR) return;
    const before = await this.lastDay();
    if (before !== null && before >= today) return;
    await this.remember(today);
    const notices = await this.terms.notices({ before: before ?? addDays(today, -1), today });
    for (const [id, mine] of notices) if (mine.some(({ isNews }) => isNews)) await this.remind(id, today);
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

  private async lastDay(): Promise<CivilDate | null> {
    const [row] = await this.unitOfWork.query<{ day: CivilDate }>(`select value #>> '{}' as day from installation where key = $1`, [KEY]);
    return row?.day ?? null;
  }

  private async remember(today: CivilDate): Promise<void> {
    await this.unitOfWork.query(
      'insert into installation (key, value) values ($1, to_jsonb($2::text)) on conflict (key) do update set value = excluded.value',
      [KEY, today],
    );
  }
}
