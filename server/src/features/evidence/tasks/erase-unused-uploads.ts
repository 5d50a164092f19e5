import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Attachments } from '../../attachments/index.js';
import { UPLOADS } from '../use-cases/evidence-owners.js';

/** Hours in which an entry can still be sent with what was uploaded for it. */
const KEPT_HOURS = 24;

/** Erases what was uploaded for entries that were never sent, every hour. */
@Injectable()
export class EraseUnusedUploads implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly attachments: Attachments,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'evidence.erase-unused-uploads', every: 3_600, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - KEPT_HOURS * 3_600_000);
    for (const { owner, id } of await this.attachments.before(UPLOADS, before)) await this.attachments.remove(owner, id);
  }
}
