import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { parseCivilDate } from '../../../kernel/civil-date.js';
import { fail } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import type { ExportFile } from '../domain/data-export.js';
import { EXPORT_NOT_READY, EXPORT_REMOVED } from '../domain/open-data-problems.js';
import { DataExports } from '../storage/data-exports.js';
import { ExportFolders } from '../storage/export-folders.js';

/** Seconds after which a program may ask again for what is being made. */
const SOON = 120;

/** Files of exports, for whoever asks by day and name. */
@Injectable()
export class Downloads {
  constructor(
    private readonly exports: DataExports,
    private readonly folders: ExportFolders,
  ) {}

  /** Where the newest file of that name lies. 404 for a name that there is not, 503 while nothing stands. */
  async newestPath(name: string): Promise<string> {
    const newest = (await this.exports.newest()) ?? fail(EXPORT_NOT_READY, { retryAfter: SOON });
    if (!newest.files.some((file) => file.name === name)) fail(NOT_FOUND);
    return `/data/${newest.day}/${name}`;
  }

  /** 404 for a day or a name that there is not, 410 for a day that was removed. */
  async find(day: string, name: string): Promise<{ readonly file: ExportFile; readonly open: () => Promise<Readable> }> {
    const date = parseCivilDate(day) ?? fail(NOT_FOUND);
    const found = (await this.exports.ofDay(date)) ?? fail(NOT_FOUND);
    if (found.removedAt) fail(EXPORT_REMOVED);
    const file = found.files.find((each) => each.name === name) ?? fail(NOT_FOUND);
    return { file, open: async () => ((await this.folders.read(found.id, name)) ?? fail(EXPORT_REMOVED)).stream };
  }
}
