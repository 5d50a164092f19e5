import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { UNCONFIRMED_DAYS } from '../domain/follow.js';
import { FollowerAddresses } from '../storage/follower-addresses.js';
import { FollowsRepository } from '../storage/follows.repository.js';

/** Erases addresses that nobody confirmed, and those that follow nothing any more, hourly. */
@Injectable()
export class EraseUnconfirmedFollows implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly follows: FollowsRepository,
    private readonly addresses: FollowerAddresses,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-unconfirmed-follows', every: 3_600, run: () => this.erase() });
  }

  private async erase(): Promise<void> {
    await this.follows.eraseUnconfirmed(new Date(this.clock.now().getTime() - UNCONFIRMED_DAYS * 86_400_000));
    await this.addresses.eraseUnused();
  }
}
