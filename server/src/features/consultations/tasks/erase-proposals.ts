import { Injectable, type OnModuleInit } from '@nestjs/common';
import { addDays, civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Followers } from '../../following/index.js';
import { ADDRESSES_KEPT_DAYS, ORIGINALS_KEPT_DAYS } from '../domain/proposal.js';
import { Consultations } from '../storage/consultations.js';
import { ProposalDrafts } from '../storage/proposal-drafts.js';
import { Proposals } from '../storage/proposals.js';
import { FOLLOWED_CONSULTATION } from '../use-cases/tell-later.js';

/** Followed consultations that are looked at in one statement. */
const PAGE = 200;

/** Erases what nobody sent, and originals and addresses whose time is over, hourly. */
@Injectable()
export class EraseProposals implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly drafts: ProposalDrafts,
    private readonly proposals: Proposals,
    private readonly consultations: Consultations,
    private readonly followers: Followers,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-proposals', every: 3_600, run: () => this.erase() });
  }

  private async erase(): Promise<void> {
    await this.drafts.eraseExpired();
    await this.proposals.eraseOriginals({
      concludedBefore: this.daysAgo(ORIGINALS_KEPT_DAYS),
      closedBefore: addDays(civilDateIn(this.clock.now()), -ORIGINALS_KEPT_DAYS),
    });
    await this.eraseFollowers();
  }

  /** Their one letter went out when the consultation was concluded. */
  private async eraseFollowers(): Promise<void> {
    const before = this.daysAgo(ADDRESSES_KEPT_DAYS);
    let after: string | undefined = '';
    while (after !== undefined) {
      const ids = await this.followers.subjects(FOLLOWED_CONSULTATION, after, PAGE);
      for (const id of await this.consultations.concludedBefore(ids, before)) {
        await this.followers.eraseAll({ type: FOLLOWED_CONSULTATION, id });
      }
      after = ids.length === PAGE ? ids.at(-1) : undefined;
    }
  }

  private daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * 86_400_000);
  }
}
