import { Injectable, Logger } from '@nestjs/common';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { Config } from '../../../platform/config/config.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { DataExport } from '../domain/data-export.js';
import { isDue } from '../domain/schedule.js';
import { DataExports } from '../storage/data-exports.js';
import { ExportFolders } from '../storage/export-folders.js';
import { WriteTables } from './write-tables.js';

/** Makes the export of today, in the place of an earlier one of the day. */
@Injectable()
export class WriteExport {
  private readonly logger = new Logger('OpenData');

  constructor(
    private readonly tables: WriteTables,
    private readonly exports: DataExports,
    private readonly folders: ExportFolders,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** The same when it is time for it: each night, and after the one before had to be removed. */
  runIfDue(): Promise<void> {
    return this.unitOfWork.run(async () => {
      if (!(await this.exports.mayWrite())) return;
      const [newest] = await this.tidy();
      if (isDue(newest?.takenAt ?? null, this.clock.now())) await this.write();
    });
  }

  /** Null while another process writes one, and where words stopped being public meanwhile: then the next one is due at once. */
  run(): Promise<DataExport | null> {
    return this.unitOfWork.run(async () => ((await this.exports.mayWrite()) ? this.write() : null));
  }

  private async write(): Promise<DataExport | null> {
    const takenAt = this.clock.now();
    const about = { id: newId(), day: civilDateIn(takenAt), takenAt };
    this.unitOfWork.afterRollback(() => this.folders.erase(about.id));
    await this.exports.bePatient();
    const before = await this.exports.wordsTakenBack({ hold: false });
    const written = await this.tables.run(await this.folders.begin(about.id), about);
    // After the last batch: what became public while they were read may be in it.
    const writtenAt = this.clock.now();
    await this.folders.finish(about.id);
    // From here on nobody can take words back before the row is there, and whoever does so then finds it.
    if ((await this.exports.wordsTakenBack({ hold: true })) !== before) {
      await this.folders.erase(about.id);
      return null;
    }
    const made: DataExport = { ...about, ...written, writtenAt, removedAt: null };
    const replaced = [...(await this.exports.put(made)), ...(await this.exports.keepNewest(this.config.openDataKept + 1))];
    await this.unitOfWork.afterCommit(() => this.folders.eraseAll(replaced));
    this.logger.log(`Exported ${written.files.length} files`);
    return made;
  }

  /**
   * Erases folders that no row stands for, and forgets rows without a folder. Only for who may write: what is being written has no row yet.
   * Gives what stands, the newest first.
   */
  private async tidy(): Promise<DataExport[]> {
    const standing = await this.exports.standing();
    const kept = new Set(standing.map(({ id }) => id));
    const found = new Set(await this.folders.list());
    for (const id of found) if (!kept.has(id)) await this.folders.erase(id);
    const lost = standing.filter(({ id }) => !found.has(id));
    if (lost.length > 0) await this.exports.forget(lost.map(({ id }) => id));
    return standing.filter(({ id }) => found.has(id));
  }
}
