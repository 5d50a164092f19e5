import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { DataSource } from 'typeorm';
import { dataSourceOptions } from '../database/data-source-options.js';
import type { FileStore } from '../storage/file-store.js';
import { checkLocale } from '../database/locale-check.js';
import { migrate } from '../database/migrate.js';
import { MIGRATIONS } from '../database/migrations/index.js';
import { connect, foreignKeysIn, quoted, relationsIn, type Table, tablesIn } from './catalogue.js';
import { BackupFailure, type Manifest, type Sequence, type TablePart } from './manifest.js';
import { restoreFiles } from './store-files.js';
import { insertRows, rowsOf } from './table-rows.js';

export interface RestoreTarget {
  /** Of the account that owns the database; the tables become its own. */
  readonly databaseUrl: string;
  readonly dataDir: string;
  /** Where files go when they do not go into `dataDir`; it has to be empty. */
  readonly store?: FileStore;
}

/** Left by the system in the root of a disk; and what the transparency log published, which survives its database and is in no backup. */
const NOT_DATA = new Set(['lost+found', 'log']);

/** @throws BackupFailure when `dataDir` holds anything. */
export async function expectEmptyDataDir(dataDir: string): Promise<void> {
  const names = await readdir(dataDir).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.every((name) => NOT_DATA.has(name))) return;
  throw new BackupFailure(`${dataDir} is not empty: set DATA_DIR to an empty folder, so that nothing is overwritten.`);
}

/** @throws BackupFailure when the database holds anything, UnsuitableDatabase when it cannot hold Bulgarian. */
export async function expectEmptyDatabase(url: string): Promise<void> {
  const client = await connect(url);
  try {
    const [first] = await relationsIn(client);
    if (first !== undefined) {
      throw new BackupFailure(`The database is not empty (it has ${first}): create a new one, so that nothing is overwritten.`);
    }
    await checkLocale(client);
  } finally {
    await client.end();
  }
}

/** @throws BackupFailure when the backup comes from a newer version, whose migrations are not known here. */
export function expectKnownMigrations({ migrations }: Manifest): void {
  const known = new Set<string>(MIGRATIONS.map((Migration) => new Migration().name));
  const unknown = migrations.find((name) => !known.has(name));
  if (unknown === undefined) return;
  throw new BackupFailure(`The backup was made by a newer Zaedno (it has ${unknown}): restore it with that version.`);
}

/**
 * Puts a verified backup into an empty database and an empty data folder: the schema of the backup's time first, then
 * all rows in one transaction, then the migrations that came later.
 *
 * @throws BackupFailure when the database is not empty; after any later failure both stay half filled and must be emptied
 */
export async function restoreBackup(folder: string, manifest: Manifest, target: RestoreTarget, signal: AbortSignal): Promise<void> {
  await expectEmptyDatabase(target.databaseUrl);
  const client = await connect(target.databaseUrl);
  try {
    await migrateTo(manifest.migrations, target.databaseUrl);
    await restoreFiles(folder, manifest, target, signal);
    await client.query('begin');
    await loadTables(client, folder, manifest, signal);
    await client.query('commit');
    await client.query('analyze');
  } finally {
    await client.end();
  }
  await migrate(target.databaseUrl);
}

async function migrateTo(names: readonly string[], url: string): Promise<void> {
  const migrations = MIGRATIONS.filter((Migration) => names.includes(new Migration().name));
  const dataSource = await new DataSource({ ...dataSourceOptions(url, { poolSize: 1 }), migrations }).initialize();
  try {
    await dataSource.runMigrations();
  } finally {
    await dataSource.destroy();
  }
}

/**
 * Without foreign keys and triggers while it loads, as tables refer to each other and to themselves. Putting the keys
 * back checks every row.
 */
async function loadTables(client: ClientBase, folder: string, manifest: Manifest, signal: AbortSignal): Promise<void> {
  const tables = await tablesIn(client);
  const pairs = manifest.tables.map((part) => ({ part, table: fitting(part, tables) }));
  const keys = await foreignKeysIn(client);
  for (const { table, name } of keys) await client.query(`alter table ${quoted(table)} drop constraint ${quoted(name)}`);
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} disable trigger user`);
  // What migrations put in is in the backup too, as it was changed since.
  await client.query(`truncate ${tables.map(({ name }) => quoted(name)).join(', ')} restart identity`);
  for (const { part, table } of pairs) await loadTable(client, join(folder, part.path), part, table, signal);
  for (const { name } of tables) await client.query(`alter table ${quoted(name)} enable trigger user`);
  for (const { table, name, definition } of keys) {
    await client.query(`alter table ${quoted(table)} add constraint ${quoted(name)} ${definition}`);
  }
  for (const sequence of manifest.sequences) await resume(client, sequence);
}

/** The table with exactly these columns, in the order of the backup. */
function fitting({ table: name, columns }: TablePart, tables: readonly Table[]): Table {
  const table = tables.find((each) => each.name === name);
  const ordered = columns.flatMap((column) => table?.columns.filter((each) => each.name === column) ?? []);
  if (table && ordered.length === columns.length && ordered.length === table.columns.length) return { name, columns: ordered };
  throw new BackupFailure(
    `The table ${name} of the backup is not the one that the migrations make: restore with the version that made it.`,
  );
}

async function loadTable(client: ClientBase, path: string, part: TablePart, table: Table, signal: AbortSignal): Promise<void> {
  let loaded = 0;
  for await (const rows of rowsOf(path)) {
    signal.throwIfAborted();
    await insertRows(client, table, rows);
    loaded += rows.length;
  }
  if (loaded !== part.rows) throw new BackupFailure(`${part.path} holds ${loaded} rows instead of ${part.rows}: take another backup.`);
}

async function resume(client: ClientBase, { name, last }: Sequence): Promise<void> {
  if (last !== null) await client.query('select setval($1::regclass, $2::bigint)', [quoted(name), last]);
}
