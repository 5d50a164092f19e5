import { chmod, mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Account, mayEnter, unprivilegedAccount } from './account.js';
import { type Binaries, copyOf, program, shippedBinaries } from './binaries.js';
import { openCluster } from './cluster.js';
import { choosePlace } from './place.js';

const PATIENCE = 60_000;

/** Null when the tests run as an ordinary user: then nothing is out of reach, and nothing moves. */
let account: Account | null;
let binaries: Binaries;
let root: string;
let open: string;
let closed: string;
let refuge: string;

beforeEach(async () => {
  account = await unprivilegedAccount();
  binaries = await shippedBinaries();
  root = await mkdtemp(join(tmpdir(), 'zaedno-place-'));
  await chmod(root, 0o755);
  [open, closed, refuge] = ['open', 'closed', 'refuge'].map((name) => join(root, name)) as [string, string, string];
  for (const [folder, mode] of [
    [open, 0o755],
    [closed, 0o700],
    [refuge, 0o755],
  ] as const) {
    await mkdir(folder);
    await chmod(folder, mode);
  }
});

afterEach(() => rm(root, { recursive: true, force: true }));

it('is under the data folder where PostgreSQL can go there', async () => {
  const place = await choosePlace({ dataDir: open, account, binaries, refuge });
  expect(place).toMatchObject({ folder: join(open, 'postgres') });
});

describe('under a folder that only its owner may enter', () => {
  it('gives root a folder elsewhere and says so; an ordinary user needs none', async () => {
    const place = await choosePlace({ dataDir: closed, account, binaries, refuge });
    expect(place.folder.startsWith(account ? refuge : closed)).toBe(true);
    expect(place.note.includes(place.folder)).toBe(account !== null);
    expect(!account || (await mayEnter(account, join(place.folder, '..')))).toBe(true);
  });

  it(
    'copies the programs too, for root alone',
    async () => {
      const hidden = await copyOf(binaries, closed);
      await chmod(program(hidden, 'postgres'), 0o700);
      const place = await choosePlace({ dataDir: open, account, binaries: hidden, refuge });
      expect(place.binaries.folder.startsWith(account ? refuge : closed)).toBe(true);
      const cluster = await openCluster(place, account, true);
      expect((await readFile(join(cluster.dataFolder, 'PG_VERSION'), 'utf8')).trim()).toBe('18');
    },
    PATIENCE,
  );

  it('finds the same folder again, even when it could go home by now', async () => {
    const first = await choosePlace({ dataDir: closed, account, binaries, refuge });
    await chmod(closed, 0o755);
    const second = await choosePlace({ dataDir: closed, account, binaries, refuge });
    expect(second.folder).toBe(first.folder);
  });

  it(
    'never starts empty where there is a database',
    async () => {
      const home = await choosePlace({ dataDir: open, account, binaries, refuge });
      await openCluster(home, account, true);
      await chmod(open, 0o700);
      const again = choosePlace({ dataDir: open, account, binaries, refuge }).then(({ folder }) => folder, String);
      expect(await again).toMatch(account ? /is out of reach: .*chmod o\+x/ : home.folder);
    },
    PATIENCE,
  );

  it('stops with what to set when there is no room elsewhere', async () => {
    const nowhere = choosePlace({ dataDir: closed, account, binaries, refuge: join(closed, 'nowhere') }).then(
      ({ folder }) => folder,
      String,
    );
    expect(await nowhere).toMatch(account ? /cannot enter .*set DATA_DIR where every user may enter/ : join(closed, 'postgres'));
  });
});

it(
  'keeps the password for its owner alone',
  async () => {
    const place = await choosePlace({ dataDir: open, account, binaries, refuge });
    await openCluster(place, account, true);
    const { mode, size } = await stat(join(place.folder, 'password'));
    expect({ mode: mode & 0o777, size }).toEqual({ mode: 0o600, size: 43 });
  },
  PATIENCE,
);
