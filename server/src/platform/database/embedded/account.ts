import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { EmbeddedPostgresFailure } from './failure.js';

const run = promisify(execFile);
const NAME = 'postgres';

/** A user of the operating system. PostgreSQL refuses to run as root, so root lends it another one. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

/**
 * Null for an ordinary user, who runs PostgreSQL as himself. For root the user `postgres`, created when missing.
 *
 * @throws EmbeddedPostgresFailure when it is missing and cannot be created
 */
export async function unprivilegedAccount(): Promise<Account | null> {
  if (process.getuid?.() !== 0) return null;
  const found = await lookUp();
  if (found) return found;
  await run('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--home-dir',
    '/nonexistent',
    '--shell',
    '/usr/sbin/nologin',
    NAME,
  ]).catch(() => undefined);
  const created = await lookUp();
  if (created) return created;
  throw new EmbeddedPostgresFailure(
    `PostgreSQL does not run as root, and the user ${NAME} could not be created: start Zaedno as an ordinary user, or create that user first.`,
  );
}

async function lookUp(): Promise<Account | null> {
  try {
    const [uid, gid] = await Promise.all(['-u', '-g'].map(async (part) => Number((await run('id', [part, NAME])).stdout)));
    return uid === undefined || gid === undefined ? null : { name: NAME, uid, gid };
  } catch {
    return null;
  }
}

/** How to start a process as this account; `cwd`, because the present folder may be closed to it. */
export function startedAs(account: Account | null): { cwd: string; uid?: number; gid?: number } {
  return account ? { cwd: '/', uid: account.uid, gid: account.gid } : { cwd: '/' };
}

/** Tries it as that user: modes alone would miss access lists and mount options. */
export async function mayEnter(account: Account, folder: string): Promise<boolean> {
  return succeeds(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
}

/** Whether the program ends well when this account runs it. */
export async function succeeds(account: Account, program: string, args: readonly string[]): Promise<boolean> {
  try {
    await run(program, args, startedAs(account));
    return true;
  } catch {
    return false;
  }
}
