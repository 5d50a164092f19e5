import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Outcomes } from '../storage/outcomes.js';
import { SpentProofs } from '../storage/spent-proofs.js';

const HOURLY = 3_600;

/** Erases proofs that are too old to be sent again, and counts that nobody looks at any more. */
@Injectable()
export class EraseCounts implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly outcomes: Outcomes,
    private readonly spent: SpentProofs,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-spent-proofs', every: HOURLY, run: () => this.spent.eraseExpired() });
    this.tasks.add({ name: 'erase-admission-counts', every: HOURLY, run: () => this.outcomes.eraseOld() });
  }
}
