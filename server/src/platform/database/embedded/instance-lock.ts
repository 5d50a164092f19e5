import { chmodSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { EmbeddedPostgresFailure, unwritable } from './failure.js';

/** Milliseconds that a predecessor gets to finish: one that is just stopping is no second instance. */
const PATIENCE = 3_000;
const POLL = 100;
/** https://www.sqlite.org/rescode.html */
const SQLITE_BUSY = 5;
const SQLITE_CANTOPEN = 14;

export interface InstanceLock {
  release(): void;
}

/**
 * Makes this process the only one that runs a database in `folder`. Node cannot lock a file, but the SQLite inside it
 * can: the operating system takes such a lock away when its holder dies, however it dies. A file that merely names its
 * holder would have to be judged and replaced by the next one, and two of them could do so at once.
 *
 * @throws EmbeddedPostgresFailure when another process holds it
 */
export async function lockInstance(folder: string, patience = PATIENCE): Promise<InstanceLock> {
  const deadline = Date.now() + patience;
  for (;;) {
    const lock = tryLock(join(folder, 'instance.lock'));
    if (lock) {
      await writeFile(join(folder, 'instance.pid'), String(process.pid), { mode: 0o600 });
      return { release: () => lock.isOpen && lock.close() };
    }
    if (Date.now() >= deadline) break;
    await sleep(POLL);
  }
  const holder = await readFile(join(folder, 'instance.pid'), 'utf8').catch(() => 'unknown');
  throw new EmbeddedPostgresFailure(
    `Zaedno already runs on ${folder} (process ${holder}): stop it first, or set DATA_DIR to another folder.`,
  );
}

/**
 * Null when somebody else has it. The file stays empty, and is never removed: a lock on a removed file keeps nobody out.
 * It is for its owner alone, as who can only read it would get a lock that locks nothing.
 */
function tryLock(path: string): DatabaseSync | null {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(path, { timeout: 0 });
    chmodSync(path, 0o600);
    database.exec('begin exclusive');
    return database;
  } catch (error) {
    database?.close();
    const code = sqliteCode(error);
    if (code === SQLITE_BUSY) return null;
    throw code === SQLITE_CANTOPEN ? unwritable(dirname(path), error) : error;
  }
}

function sqliteCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'errcode' in error ? error.errcode : undefined;
}
