import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import type { FileStore } from '../storage/file-store.js';
import { connect, MIGRATION_TABLE, migrationsIn, quoted, sequencesIn, type Table, tablesIn } from './catalogue.js';
import { BackupFailure, FORMAT, MANIFEST, type Manifest, parseManifest, type Part, type TablePart } from './manifest.js';
import { filesUnder, measurePart, syncFolder, writePart } from './parts.js';
import { copyFromStore } from './store-files.js';
import { linesOf } from './table-rows.js';
import { isThere } from './verify-backup.js';

export interface BackupSource {
  /** Of an account that may read every table. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Where files lie when they do not lie in `dataDir`. */
  readonly store?: FileStore;
}

export interface BackupResult {
  readonly manifest: Manifest;
  /** SHA-256 of the manifest, hexadecimal. Kept elsewhere it proves, years later, that nobody changed the backup. */
  readonly fingerprint: string;
}

/** What `DATA_DIR` holds besides the database. Letters in `mail` are copies of what was sent and carry links that work. */
const DATA_FOLDERS = ['files', 'keys'] as const;
/** How the names of files end that are still being written (`platform/storage`, `platform/crypto`). */
const UNFINISHED = { files: /\.partial$/, keys: /\.[0-9a-f]{12}$/ } as const;

/**
 * Writes a snapshot of one instant into `folder`, which must not exist. Zaedno may run meanwhile. The folder appears
 * when everything is on the disk, or not at all.
 *
 * @throws BackupFailure when the folder is there already, or the database is not Zaedno's
 */
export async function writeBackup(source: BackupSource, folder: string, signal: AbortSignal): Promise<BackupResult> {
  if (await isThere(folder)) throw new BackupFailure(`${folder} is there already: name a folder that does not exist yet.`);
  const draft = `${folder}.partial-${randomBytes(4).toString('hex')}`;
  await mkdir(draft, { recursive: true, mode: 0o700 });
  try {
    const manifest = await writeParts(source, draft, signal);
    const text = `${JSON.stringify(manifest, null, 1)}\n`;
    // A backup that could not be read would be found out on the worst of days.
    parseManifest(text);
    await writeFile(join(draft, MANIFEST), text, { mode: 0o600, flush: true });
    const { sha256: fingerprint } = await measurePart(draft, MANIFEST, signal);
    await syncFolder(draft);
    await rename(draft, folder);
    await syncFolder(dirname(folder));
    return { manifest, fingerprint };
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Files twice, around the start of the snapshot. A file is complete before its row is committed and erased after the
 * row is gone, so that each file that the snapshot names is copied by one of the two.
 */
async function writeParts({ databaseUrl, dataDir, store }: BackupSource, draft: string, signal: AbortSignal): Promise<Manifest> {
  const files = new Map<string, Part>();
  const copyAll = async (): Promise<void> => {
    await copyFiles(dataDir, draft, files, signal);
    if (store) await copyFromStore(store, draft, files, signal);
  };
  await copyAll();
  const client = await connect(databaseUrl);
  try {
    const tables = await beginSnapshot(client);
    const madeAt = new Date().toISOString();
    await copyAll();
    const parts: TablePart[] = [];
    for (const table of tables) parts.push(await writeTable(client, table, draft, signal));
    const [migrations, sequences] = [await migrationsIn(client), await sequencesIn(client)];
    await client.query('commit');
    return { format: FORMAT, madeAt, migrations, sequences, tables: parts, files: [...files.values()] };
  } finally {
    await client.end();
  }
}

/** The locks come before the snapshot, so that no migration changes a table between the two. They stop nobody else. */
async function beginSnapshot(client: ClientBase): Promise<Table[]> {
  if ((await migrationsIn(client)).length === 0)
    throw new BackupFailure('This is no database of Zaedno: set DATABASE_URL to the one that it uses.');
  const names = [...(await tablesIn(client)).map(({ name }) => name), MIGRATION_TABLE].map(quoted);
  await client.query('begin isolation level repeatable read read only');
  await client.query(`lock table ${names.join(', ')} in access share mode`);
  return tablesIn(client);
}

async function writeTable(client: ClientBase, table: Table, draft: string, signal: AbortSignal): Promise<TablePart> {
  let rows = 0;
  async function* counted(): AsyncGenerator<string> {
    for await (const lines of linesOf(client, table, signal)) {
      rows += lines.split('\n').length - 1;
      yield lines;
    }
  }
  const part = await writePart(draft, `tables/${table.name}.jsonl.gz`, [Readable.from(counted()), createGzip()], signal);
  return { ...part, table: table.name, columns: table.columns.map(({ name }) => name), rows };
}

async function copyFiles(dataDir: string, draft: string, copied: Map<string, Part>, signal: AbortSignal): Promise<void> {
  for (const folder of DATA_FOLDERS) {
    for await (const inside of filesUnder(join(dataDir, folder))) {
      const path = `${folder}/${inside}`;
      if (copied.has(path) || UNFINISHED[folder].test(inside)) continue;
      const part = await copyFile(dataDir, draft, path, signal);
      if (part) copied.set(path, part);
    }
  }
}

/** Null when it was erased meanwhile. */
async function copyFile(dataDir: string, draft: string, path: string, signal: AbortSignal): Promise<Part | null> {
  if (!(await isThere(join(dataDir, path)))) return null;
  return writePart(draft, path, [createReadStream(join(dataDir, path))], signal).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    await rm(join(draft, path), { force: true });
    return null;
  });
}
