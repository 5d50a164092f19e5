import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { READER_DAYS } from '../domain/reports.js';
import { ReaderReports } from '../storage/reader-reports.js';

/** Forgets, hourly, who reported what long ago. */
@Injectable()
export class ForgetReaders implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly reports: ReaderReports,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'forget-readers', every: 3_600, run: () => this.forget() });
  }

  private forget(): Promise<void> {
    return this.reports.forgetReaders(new Date(this.clock.now().getTime() - READER_DAYS * 86_400_000));
  }
}
