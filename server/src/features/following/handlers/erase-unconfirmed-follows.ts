import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { UNCONFIRMED_DAYS } from '../domain/follow.js';
import { FollowsRepository } from '../storage/follows.repository.js';

/** Erases addresses that nobody confirmed, hourly. */
@Injectable()
export class EraseUnconfirmedFollows implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly follows: FollowsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-unconfirmed-follows', every: 3_600, run: () => this.erase() });
  }

  private erase(): Promise<void> {
    return this.follows.eraseUnconfirmed(new Date(this.clock.now().getTime() - UNCONFIRMED_DAYS * 86_400_000));
  }
}
