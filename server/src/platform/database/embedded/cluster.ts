import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Account, startedAs } from './account.js';
import { majorVersion, program } from './binaries.js';
import { diskFull, EmbeddedPostgresFailure, hasCode } from './failure.js';
import { type Place } from './place.js';

const run = promisify(execFile);

/** The owner of the cluster; the application has an account of its own, without this power. */
export const SUPERUSER = 'postgres';

/** Bulgarian sorting, searching and case by ICU, which the programs bring along: the machine needs no Bulgarian locale. */
const LOCALE = ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=bg-BG', '--locale=C.UTF-8'];

/** One initialised database folder and what belongs to it. */
export interface Cluster {
  readonly place: Place;
  readonly account: Account | null;
  /** PostgreSQL's own data folder. */
  readonly dataFolder: string;
  readonly portFile: string;
  readonly logFile: string;
  readonly password: string;
  /** For tests: faster, and lost with the machine's power. */
  readonly fast: boolean;
}

/**
 * The cluster of a place, made when there is none. It is made beside its final name and renamed, so that one that was
 * interrupted is never mistaken for a whole one.
 *
 * @throws EmbeddedPostgresFailure when it belongs to somebody else or to another version, or `initdb` fails
 */
export async function openCluster(place: Place, account: Account | null, fast: boolean): Promise<Cluster> {
  const inside = (name: string) => join(place.folder, name);
  const dataFolder = inside('cluster');
  try {
    const keeper = await stat(dataFolder).then(
      ({ uid }) => uid,
      () => null,
    );
    if (keeper !== null && keeper !== (account?.uid ?? process.getuid?.() ?? keeper)) throw foreign(place.folder);
    await mkdir(place.folder, { recursive: true, mode: 0o700 });
    await own(place.folder, account);
    const password = await passwordOf(inside('password'), account, keeper === null);
    if (keeper === null) await initialise(place, account, dataFolder, inside('password'), fast);
    await expectVersion(dataFolder, majorVersion(place.binaries));
    return { place, account, dataFolder, portFile: inside('port'), logFile: inside('server.log'), password, fast };
  } catch (error) {
    throw hasCode(error, 'EACCES', 'EPERM') ? foreign(place.folder, error) : error;
  }
}

function foreign(folder: string, cause?: unknown): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `The database in ${folder} belongs to another user: start Zaedno as that user, or set DATA_DIR to another folder.`,
    {
      cause,
    },
  );
}

export async function own(path: string, account: Account | null): Promise<void> {
  if (account && (await stat(path)).uid !== account.uid) await chown(path, account.uid, account.gid);
}

/** 256 random bits, made with the cluster and kept in a file that only its owner reads. */
async function passwordOf(path: string, account: Account | null, isNew: boolean): Promise<string> {
  if (isNew) {
    await rm(path, { force: true });
    await writeFile(path, randomBytes(32).toString('base64url'), { mode: 0o600, flag: 'wx' });
    await own(path, account);
  }
  return readFile(path, 'utf8').catch((error: unknown) => {
    if (!hasCode(error, 'ENOENT')) throw error;
    throw new EmbeddedPostgresFailure(`The password of the embedded database is missing: restore ${path} from the backup.`);
  });
}

async function initialise(place: Place, account: Account | null, dataFolder: string, passwordFile: string, fast: boolean): Promise<void> {
  const draft = `${dataFolder}.new`;
  await rm(draft, { recursive: true, force: true });
  const flags = [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    ...LOCALE,
    ...(fast ? ['--no-sync'] : []),
  ];
  try {
    await run(program(place.binaries, 'initdb'), flags, { ...startedAs(account), env: serverEnvironment() });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim().split('\n') : [String(error)];
    if (said.some((line) => /No space left on device|could not extend file/.test(line))) throw diskFull(place.folder, error);
    const words = said.filter((line) => /error|fatal|panic|could not/i.test(line)).slice(-2);
    throw new EmbeddedPostgresFailure(`The embedded database could not be created in ${place.folder}: ${words.join(' ')}`, {
      cause: error,
    });
  }
  await rename(draft, dataFolder);
}

async function expectVersion(dataFolder: string, version: string): Promise<void> {
  const found = (await readFile(join(dataFolder, 'PG_VERSION'), 'utf8')).trim();
  if (found === version) return;
  throw new EmbeddedPostgresFailure(
    `The database in ${dataFolder} was made by PostgreSQL ${found}, and this version of Zaedno brings PostgreSQL ${version}: ` +
      `back it up with the version that made it and restore it into an empty DATA_DIR.`,
  );
}

/** Nothing of our own environment, which holds secrets and may hold `PG…` variables; errors in English, times in UTC. */
export function serverEnvironment(): NodeJS.ProcessEnv {
  const passed: NodeJS.ProcessEnv = {};
  for (const name of ['PATH', 'SystemRoot', 'TMPDIR']) if (process.env[name] !== undefined) passed[name] = process.env[name];
  return { ...passed, LC_ALL: 'C', TZ: 'UTC' };
}
