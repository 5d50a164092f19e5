import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Claims } from '../storage/claims.js';
import { Undos } from '../storage/undos.js';

/** Seconds between two rounds. */
const EVERY = 600;

/** Erases claims that ran out, and what would have been needed to take back decisions that stand. */
@Injectable()
export class EraseWhatRanOut implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly claims: Claims,
    private readonly undos: Undos,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-claims', every: EVERY, run: () => this.claims.eraseExpired() });
    this.tasks.add({ name: 'erase-undos', every: EVERY, run: () => this.undos.eraseExpired(this.clock.now()) });
  }
}
