import { Injectable, type OnModuleInit } from '@nestjs/common';
import { RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { Attachments } from '../../attachments/index.js';
import { DraftsRepository } from '../storage/drafts.repository.js';
import { draftFiles } from '../use-cases/draft-files.js';

/** Erases drafts whose day is over, with their files, every quarter of an hour. */
@Injectable()
export class EraseExpiredDrafts implements OnModuleInit {
  constructor(
    private readonly tasks: RecurringTasks,
    private readonly drafts: DraftsRepository,
    private readonly attachments: Attachments,
  ) {}

  onModuleInit(): void {
    this.tasks.add({ name: 'erase-expired-drafts', every: 900, run: () => this.run() });
  }

  private async run(): Promise<void> {
    const ids = await this.drafts.eraseExpired();
    if (ids.length > 0) await this.attachments.erase(...ids.map(draftFiles));
  }
}
