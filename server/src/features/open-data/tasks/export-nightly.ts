import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { WriteExport } from '../use-cases/write-export.js';

/** Seconds between two looks: so long there may be nothing to download after words were taken back. */
const EVERY = 60;

/** Makes the export of each night, and a new one where the one before had to go. */
@Injectable()
export class ExportNightly implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly writing: WriteExport,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'export-open-data', every: EVERY, run: () => this.writing.runIfDue() });
  }
}
