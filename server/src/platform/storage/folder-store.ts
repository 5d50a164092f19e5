import { createReadStream } from 'node:fs';
import { mkdir, open, opendir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { FileStore, isFileKey, type KeptFile, type StoredFile } from './file-store.js';

const PARTIAL = '.partial';

/** Files under one folder, by key. A file is complete under its name or not there at all. */
export class FolderStore extends FileStore {
  constructor(private readonly folder: string) {
    super();
  }

  async put(key: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(key);
    const partial = path + PARTIAL;
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    try {
      await writeThrough(partial, bytes);
      await rename(partial, path);
      await syncFolder(dirname(path));
    } catch (error) {
      await rm(partial, { force: true });
      throw error;
    }
  }

  async read(key: string): Promise<KeptFile | null> {
    const path = this.path(key);
    const found = await stat(path).catch(() => null);
    return found ? { stream: createReadStream(path), bytes: found.size } : null;
  }

  async erase(key: string): Promise<void> {
    await rm(this.path(key), { force: true });
  }

  async erasePartial(key: string): Promise<void> {
    await rm(this.path(key) + PARTIAL, { force: true });
  }

  async *list(): AsyncGenerator<StoredFile> {
    for await (const folder of entriesOf(this.folder)) {
      for await (const name of entriesOf(join(this.folder, folder))) {
        const isPartial = name.endsWith(PARTIAL);
        const key = isPartial ? name.slice(0, -PARTIAL.length) : name;
        if (!isFileKey(key)) continue;
        const found = await stat(join(this.folder, folder, name)).catch(() => null);
        if (found?.isFile()) yield { key, isPartial, writtenAt: found.mtime };
      }
    }
  }

  private path(key: string): string {
    if (!isFileKey(key)) throw new Error('Not a key of a stored file');
    // The last characters of a UUIDv7 are random; the first are the time, and one folder would take a month's files.
    return join(this.folder, key.slice(-2), key);
  }
}

async function writeThrough(path: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(path, 'w', 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name of a file is in its folder: without this a power cut may forget the name and keep the bytes. */
async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders, and keeps names by itself.
  const handle = await open(path, 'r').catch(() => null);
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Names in a folder; none where the folder is not there yet. */
async function* entriesOf(path: string): AsyncGenerator<string> {
  const folder = await opendir(path).catch(() => null);
  if (!folder) return;
  for await (const entry of folder) yield entry.name;
}
