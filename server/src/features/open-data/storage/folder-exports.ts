import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeptFile } from '../../../platform/storage/file-store.js';
import { ExportFolders, isExportFile, isExportId } from './export-folders.js';

const PARTIAL = '.partial';

/** A folder for each export, named by its id. */
export class FolderExports extends ExportFolders {
  /** @param root `DATA_DIR/open-data` */
  constructor(private readonly root: string) {
    super();
  }

  async begin(id: string): Promise<string> {
    const path = this.path(id) + PARTIAL;
    await mkdir(path, { recursive: true, mode: 0o700 });
    return path;
  }

  async finish(id: string): Promise<void> {
    await rename(this.path(id) + PARTIAL, this.path(id));
    await syncFolder(this.root);
  }

  async erase(id: string): Promise<void> {
    await rm(this.path(id) + PARTIAL, { recursive: true, force: true });
    await rm(this.path(id), { recursive: true, force: true });
  }

  async list(): Promise<string[]> {
    const names = await readdir(this.root).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    return [...new Set(names.map((name) => name.replace(PARTIAL, '')).filter((name) => isExportId(name)))];
  }

  async read(id: string, name: string): Promise<KeptFile | null> {
    if (!isExportFile(name)) return null;
    const path = join(this.path(id), name);
    const found = await stat(path).catch(() => null);
    return found?.isFile() ? { stream: createReadStream(path), bytes: found.size } : null;
  }

  private path(id: string): string {
    if (!isExportId(id)) throw new Error('Not the id of an export');
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
