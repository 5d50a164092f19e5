import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RecurringTasks } from '../schedule/recurring-tasks.js';
import { Deliverability } from './deliverability.js';

/** Once an hour, erases what was kept of letters for reports that would have come by now. */
@Injectable()
export class ForgetLetters implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly deliverability: Deliverability,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-reports-of-letters', every: 3_600, run: () => this.deliverability.erase() });
  }
}
