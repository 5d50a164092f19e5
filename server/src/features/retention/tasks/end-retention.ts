import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Followers } from '../../following/index.js';
import { reads } from '../../submissions/index.js';
import { RETENTION_ENDED } from '../domain/retention-events.js';
import { TermsInForce } from '../reads/terms-in-force.js';

const DAILY = 86_400;
/** Cases of one day at most. Each is erased by a delivery of its own, so one that fails holds up no other. */
const BATCH = 500;
/** Followed cases that are looked at in one statement. */
const PAGE = 200;

/** Once a day: names the cases whose term is over, and erases the addresses that followed a case too long ago. */
@Injectable()
export class EndRetention implements OnModuleInit {
  private readonly logger = new Logger('Retention');

  constructor(
    private readonly tasks: RecurringTasks,
    private readonly endedCases: reads.EndedCases,
    private readonly followers: Followers,
    private readonly terms: TermsInForce,
    private readonly outbox: Outbox,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'end-retention', every: DAILY, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const { follow_addresses: followMonths, ...months } = await this.terms.months();
    const ids = await this.endedCases.due(months, this.terms.today(), BATCH);
    for (const id of ids) await this.outbox.append({ type: RETENTION_ENDED, subjectType: 'submission', subjectId: id, payload: {} });
    if (ids.length > 0) this.logger.log(`The term of ${ids.length} cases is over`);
    await this.eraseFollowers(followMonths);
  }

  private async eraseFollowers(months: number): Promise<void> {
    let after: string | undefined = '';
    while (after !== undefined) {
      const ids = await this.followers.subjects('submission', after, PAGE);
      for (const id of await this.endedCases.endedLongAgo(ids, months, this.terms.today())) {
        await this.followers.eraseAll({ type: 'submission', id });
      }
      after = ids.length === PAGE ? ids.at(-1) : undefined;
    }
  }
}
