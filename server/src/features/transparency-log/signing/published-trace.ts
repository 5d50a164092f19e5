import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';
import { readIfThere, replaceFile } from '../../../platform/storage/durable-file.js';
import { parseCheckpoint } from '../domain/checkpoint.js';
import type { Trace } from '../domain/refusal.js';
import { parseNote } from '../domain/signed-note.js';

/** What was published last, outside of the database and of its backups: an older database is known by it. */
@Injectable()
export class PublishedTrace {
  private readonly path: string;

  constructor(config: Config) {
    this.path = join(config.dataDir, 'log', 'checkpoint');
  }

  /** @throws Error when the file is there and cannot be read. */
  async read(): Promise<Trace> {
    const text = await readIfThere(this.path);
    if (text === null) return 'none';
    const note = parseNote(text);
    return (note && parseCheckpoint(note.text)) ?? 'damaged';
  }

  /** On the disk when it resolves: what is served, or shown to a witness, stands here before. */
  write(note: string): Promise<void> {
    return replaceFile(this.path, note);
  }
}
