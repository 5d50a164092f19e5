import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { ORIGINALS_KEPT_DAYS } from '../domain/proposal.js';
import { ProposalDrafts } from '../storage/proposal-drafts.js';
import { Proposals } from '../storage/proposals.js';

/** Erases what nobody sent, and originals whose time is over, hourly. */
@Injectable()
export class EraseProposals implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly drafts: ProposalDrafts,
    private readonly proposals: Proposals,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-proposals', every: 3_600, run: () => this.erase() });
  }

  private async erase(): Promise<void> {
    await this.drafts.eraseExpired();
    await this.proposals.eraseOriginals(new Date(this.clock.now().getTime() - ORIGINALS_KEPT_DAYS * 86_400_000));
  }
}
