import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, type CivilDate, civilDateIn, SOFIA } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { AccountDirectory, type ActingAccount } from '../../accounts/index.js';
import { TermLines } from '../letters/term-lines.js';
import { mailRequested } from '../templates/mail-request.js';
import { isNews } from './term-news.js';

const KEY = 'notifications.terms-reminded-on';
/** Hour of the day, Europe/Sofia, from which the letters of a day go out. */
const FROM_HOUR = 8;

const hourIn = new Intl.DateTimeFormat('en-GB', { timeZone: SOFIA, hour: 'numeric', hourCycle: 'h23' });

/** Once a day: one letter to each official whose department has a term that ends soon, or has just ended. */
@Injectable()
export class RemindOfTerms implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly accounts: AccountDirectory,
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
    for (const account of await this.accounts.activeByRole('official')) await this.remind(account, before ?? addDays(today, -1), today);
  }

  private async remind(account: ActingAccount, before: CivilDate, today: CivilDate): Promise<void> {
    const terms = await this.terms.pressing(account, today);
    if (!terms.some(({ decideBy }) => isNews(decideBy, before, today))) return;
    const { id } = account;
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
