import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { Bucket } from '../../../platform/storage/bucket.js';
import { readIfThere, replaceFile } from '../../../platform/storage/durable-file.js';
import { parseCheckpoint } from '../domain/checkpoint.js';
import type { Trace } from '../domain/refusal.js';
import { parseNote } from '../domain/signed-note.js';

/** The same path as under `DATA_DIR`. */
const OBJECT = 'log/checkpoint';

/**
 * What was published last, outside of the database and of its backups: an older database is known by it. In the bucket where one is set, as any of
 * several processes may sign next, and one that knew less than the others would sign what contradicts them.
 */
@Injectable()
export class PublishedTrace {
  private readonly path: string;

  constructor(
    config: Config,
    @Inject(Bucket) private readonly bucket: Bucket | null,
  ) {
    this.path = join(config.dataDir, 'log', 'checkpoint');
  }

  /** @throws Error when it is there and cannot be read. */
  async read(): Promise<Trace> {
    // A site that moves into a bucket brings along what it published from the disk.
    const text = (await this.bucket?.readText(OBJECT)) ?? (await readIfThere(this.path));
    if (text === null) return 'none';
    const note = parseNote(text);
    return (note && parseCheckpoint(note.text)) ?? 'damaged';
  }

  /** Kept when it resolves: what is served, or shown to a witness, stands here before. */
  write(note: string): Promise<void> {
    return this.bucket ? this.bucket.put(OBJECT, Buffer.from(note, 'utf8')) : replaceFile(this.path, note);
  }
}
