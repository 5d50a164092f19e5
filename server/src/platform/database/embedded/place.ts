import { createHash } from 'node:crypto';
import { access, chmod, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type Account, mayEnter } from './account.js';
import { type Binaries, copyOf, mayRun } from './binaries.js';
import { EmbeddedPostgresFailure } from './failure.js';

/** Where the database lives and which programs run it. */
export interface Place {
  readonly folder: string;
  readonly binaries: Binaries;
  /** What a person should know about it: one sentence, or empty in the ordinary case. */
  readonly note: string;
  /** Erases the database and every trace of where it was. */
  erase(): Promise<void>;
}

export interface PlaceWish {
  readonly dataDir: string;
  /** Null: PostgreSQL runs as ourselves and can go where we can. */
  readonly account: Account | null;
  readonly binaries: Binaries;
  /** The folder for what the account cannot reach in its usual place. */
  readonly refuge: string;
}

/**
 * Under `dataDir`/postgres, unless root starts us and the account that PostgreSQL gets cannot enter there (a home
 * folder of mode 0700 above it). Then the database has a folder of its own under `refuge`, which `dataDir` remembers:
 * whatever changes later, nobody finds an empty database where theirs was.
 *
 * @throws EmbeddedPostgresFailure when there is no folder for it, or an existing database is out of reach
 */
export async function choosePlace(wish: PlaceWish): Promise<Place> {
  const home = join(wish.dataDir, 'postgres');
  const pointer = join(wish.dataDir, 'postgres.elsewhere');
  const moved = await readFile(pointer, 'utf8')
    .then((text) => text.trim())
    .catch(() => '');
  if (moved) return remembered(wish, moved, pointer);
  const { account } = wish;
  if (!account || (await mayEnter(account, wish.dataDir))) return at(wish, home, home);
  if (await exists(join(home, 'cluster'))) {
    throw new EmbeddedPostgresFailure(
      `The database in ${home} is out of reach: PostgreSQL runs as the user ${account.name}, who cannot enter ${wish.dataDir}. ` +
        `Let others search that folder and its parents (chmod o+x), or start Zaedno as an ordinary user.`,
    );
  }
  const folder = await ownFolder({ ...wish, account });
  await writeFile(pointer, `${folder}\n`);
  return at(wish, folder, dirname(folder), pointer);
}

async function remembered(wish: PlaceWish, folder: string, pointer: string): Promise<Place> {
  if (await exists(folder)) return at(wish, folder, dirname(folder), pointer);
  throw new EmbeddedPostgresFailure(
    `The database of ${wish.dataDir} was kept in ${folder}, which is gone: restore that folder, or delete ${pointer} to start with an empty database.`,
  );
}

async function at(wish: PlaceWish, folder: string, whole: string, pointer?: string): Promise<Place> {
  const binaries = await reachable(wish);
  const copied = binaries.folder !== wish.binaries.folder;
  const subjects = [pointer && `the database is in ${folder}`, copied && `its programs are in ${binaries.folder}`].filter(Boolean);
  const note = `PostgreSQL runs as the user ${wish.account?.name}, who cannot enter every folder here: ${subjects.join(', ')}.`;
  const erase = async () => {
    await rm(whole, { recursive: true, force: true });
    if (pointer) await rm(pointer, { force: true });
  };
  return { folder, binaries, note: subjects.length > 0 ? note : '', erase };
}

async function reachable({ account, binaries, refuge }: PlaceWish): Promise<Binaries> {
  if (!account || (await mayRun(account, binaries))) return binaries;
  const copy = await copyOf(binaries, refuge).catch((error: unknown) => {
    throw noRefuge(account, binaries.folder, refuge, error);
  });
  if (await mayRun(account, copy)) return copy;
  throw noRefuge(account, binaries.folder, refuge);
}

/** A folder named after `dataDir`. One that an earlier `dataDir` of this name left behind is set aside, not taken over. */
async function ownFolder({ dataDir, account, refuge }: PlaceWish & { account: Account }): Promise<string> {
  const name = createHash('sha256')
    .update(await realpath(dataDir))
    .digest('hex')
    .slice(0, 12);
  const whole = join(refuge, `zaedno-${name}`);
  try {
    if (await exists(whole)) await rename(whole, `${whole}.before-${Date.now()}`);
    await mkdir(join(whole, 'postgres'), { recursive: true });
    await chmod(whole, 0o755);
    await writeFile(join(whole, 'belongs-to'), `${dataDir}\n`);
  } catch (error) {
    throw noRefuge(account, dataDir, refuge, error);
  }
  if (await mayEnter(account, whole)) return join(whole, 'postgres');
  await rm(whole, { recursive: true, force: true });
  throw noRefuge(account, dataDir, refuge);
}

function noRefuge(account: Account, closed: string, refuge: string, cause?: unknown): EmbeddedPostgresFailure {
  return new EmbeddedPostgresFailure(
    `PostgreSQL runs as the user ${account.name}, who cannot enter ${closed}, and ${refuge} gave no room for it: ` +
      `install Zaedno and set DATA_DIR where every user may enter (for example under /srv), or start it as an ordinary user.`,
    { cause },
  );
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
