import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256 } from '../crypto/sha256.js';
import type { FileStore } from '../storage/file-store.js';
import { BackupFailure, type Manifest, type Part } from './manifest.js';
import { writePart } from './parts.js';

const FILES = 'files/';

/** Copies what lies in the store and not yet in the backup, under the paths that a folder has. */
export async function copyFromStore(store: FileStore, draft: string, copied: Map<string, Part>, signal: AbortSignal): Promise<void> {
  for await (const { key, isPartial } of store.list()) {
    signal.throwIfAborted();
    const path = `${FILES}${key.slice(-2)}/${key}`;
    if (isPartial || copied.has(path)) continue;
    const found = await store.read(key);
    // It was erased meanwhile.
    if (found) copied.set(path, await writePart(draft, path, [found.stream], signal));
  }
}

/** @throws BackupFailure when anything lies in the store. */
export async function expectEmptyStore(store: FileStore): Promise<void> {
  for await (const _ of store.list()) {
    throw new BackupFailure('The bucket holds files: set S3_BUCKET to an empty one, so that nothing is overwritten.');
  }
}

/** Puts files into the store and keys into `dataDir`, each held against the manifest. */
export async function restoreFiles(
  folder: string,
  { files }: Manifest,
  { dataDir, store }: { readonly dataDir: string; readonly store?: FileStore },
  signal: AbortSignal,
): Promise<void> {
  for (const { path, sha256: expected } of files) {
    const isFile = store !== undefined && path.startsWith(FILES);
    const restored = isFile ? await putInto(store, join(folder, path)) : await writtenTo(dataDir, folder, path, signal);
    if (restored !== expected) throw new BackupFailure(`${path} changed while it was restored: start anew with an intact backup.`);
  }
}

/** A file of the store is never larger than what may be uploaded, so that it fits into memory. */
async function putInto(store: FileStore, path: string): Promise<string> {
  const bytes = await readFile(path);
  await store.put(path.slice(path.lastIndexOf('/') + 1), bytes);
  return sha256(bytes).toString('hex');
}

async function writtenTo(dataDir: string, folder: string, path: string, signal: AbortSignal): Promise<string> {
  return (await writePart(dataDir, path, [createReadStream(join(folder, path))], signal)).sha256;
}
