import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import { type RecurringTask, RecurringTasks } from '../../../platform/schedule/recurring-tasks.js';
import { FileStore, type StoredFile } from '../../../platform/storage/file-store.js';
import { AttachmentsRepository } from '../storage/attachments.repository.js';

/** Hours after which nobody can still be about to write the row of a file. */
const GRACE_HOURS = 24;
const BATCH = 500;

/** Erases files that no row knows: their process died between the file and the commit, or before it could erase them. */
@Injectable()
export class EraseOrphans implements RecurringTask, OnModuleInit {
  readonly name = 'attachments.erase-orphans';
  readonly every = 6 * 3_600;
  private readonly logger = new Logger('Attachments');

  constructor(
    private readonly tasks: RecurringTasks,
    private readonly files: FileStore,
    private readonly attachments: AttachmentsRepository,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.tasks.add(this);
  }

  async run(): Promise<void> {
    // No row at all beside a folder of files is a wrong database sooner than a folder of orphans.
    if (await this.attachments.isEmpty()) return;
    const before = this.clock.now().getTime() - GRACE_HOURS * 3_600_000;
    let erased = 0;
    let batch: StoredFile[] = [];
    for await (const file of this.files.list()) {
      if (file.writtenAt.getTime() >= before) continue;
      batch.push(file);
      if (batch.length < BATCH) continue;
      erased += await this.erase(batch);
      batch = [];
    }
    erased += await this.erase(batch);
    if (erased > 0) this.logger.log(`Erased ${erased} files that no row knew`);
  }

  private async erase(batch: readonly StoredFile[]): Promise<number> {
    if (batch.length === 0) return 0;
    const known = await this.attachments.known(batch.map(({ key }) => key));
    const orphans = batch.filter(({ key, isPartial }) => isPartial || !known.has(key));
    for (const { key, isPartial } of orphans) await (isPartial ? this.files.erasePartial(key) : this.files.erase(key));
    return orphans.length;
  }
}
