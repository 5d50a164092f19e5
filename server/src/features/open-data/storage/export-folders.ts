import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { Injectable } from '@nestjs/common';
import { Config } from '../../../platform/config/config.js';

const ID = /^[0-9a-f-]{36}$/;
const NAME = /^[a-z][a-z-]*(?:\.bg|\.en)?\.[a-z]+$/;
const PARTIAL = '.partial';

/** A folder for each export in `DATA_DIR/open-data`, named by its id. It is there whole, or not at all. */
@Injectable()
export class ExportFolders {
  private readonly root: string;

  constructor(config: Config) {
    this.root = join(config.dataDir, 'open-data');
  }

  /** Makes the folder that an export is written into; its absolute path. */
  async begin(id: string): Promise<string> {
    const path = this.path(id) + PARTIAL;
    await mkdir(path, { recursive: true, mode: 0o700 });
    return path;
  }

  /** The folder is whole, its files are on the disk. */
  async finish(id: string): Promise<void> {
    await rename(this.path(id) + PARTIAL, this.path(id));
    await syncFolder(this.root);
  }

  async erase(id: string): Promise<void> {
    await rm(this.path(id) + PARTIAL, { recursive: true, force: true });
    await rm(this.path(id), { recursive: true, force: true });
  }

  async eraseAll(ids: readonly string[]): Promise<void> {
    for (const id of ids) await this.erase(id);
  }

  /**
   * Ids of all exports that something lies here of, also of those that were never finished; none before the first.
   * @throws Error when the folder cannot be read: that says nothing of what lies in it
   */
  async list(): Promise<string[]> {
    const names = await readdir(this.root).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return [...new Set(names.map((name) => name.replace(PARTIAL, '')).filter((name) => ID.test(name)))];
  }

  /** The bytes of a file; null where it is not there. */
  async read(id: string, name: string): Promise<{ readonly stream: Readable; readonly bytes: number } | null> {
    if (!NAME.test(name)) return null;
    const path = join(this.path(id), name);
    const found = await stat(path).catch(() => null);
    return found?.isFile() ? { stream: createReadStream(path), bytes: found.size } : null;
  }

  private path(id: string): string {
    if (!ID.test(id)) throw new Error('Not the id of an export');
    return join(this.root, id);
  }
}

/** The name of a folder is in the one around it: without this a power cut may forget the name. Windows opens no folders. */
async function syncFolder(path: string): Promise<void> {
  const handle = await open(path, 'r').catch(() => null);
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
