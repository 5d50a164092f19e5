import { access, chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { unprivilegedAccount } from './account.js';
import { shippedBinaries } from './binaries.js';
import { type Cluster, openCluster } from './cluster.js';
import { type EmbeddedPostgres, EmbeddedPostgresFailure, startEmbeddedPostgres } from './index.js';
import { choosePlace } from './place.js';
import { commandLineOf } from './command-line.js';
import { endServer, findServer, startServer } from './server.js';

/** Milliseconds for a test that starts several servers on a busy machine. */
const PATIENCE = 60_000;

const lines: string[] = [];
const log = { info: (line: string) => lines.push(line), warn: (line: string) => lines.push(line) };
const never = new AbortController().signal;
let dataDir: string;
let running: EmbeddedPostgres | undefined;

async function makeDataDir(): Promise<void> {
  const parent = await mkdtemp(join(tmpdir(), 'zaedno-embedded-'));
  // PostgreSQL's own user must get to it when the tests run as root.
  await chmod(parent, 0o755);
  dataDir = join(parent, 'data');
  lines.length = 0;
}

async function clear(): Promise<void> {
  await running?.stop();
  running = undefined;
  await rm(join(dataDir, '..'), { recursive: true, force: true });
}

async function start(fast = true): Promise<EmbeddedPostgres> {
  return (running = await startEmbeddedPostgres({ dataDir, fast, log }));
}

async function ask<Row extends pg.QueryResultRow>(url: string | undefined, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url ?? '' });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** Resolves when the watch has seen the server's end. */
async function noticed(): Promise<void> {
  while (!lines.some((line) => line.includes('ended unexpectedly'))) await sleep(10);
}

/** The cluster of `dataDir` without a process that runs it, as after a killed predecessor. */
async function clusterAlone(): Promise<Cluster> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const account = await unprivilegedAccount();
  const place = await choosePlace({ dataDir, account, binaries: await shippedBinaries(), refuge: tmpdir() });
  return openCluster(place, account, true);
}

const somePort = () => 15_432 + (process.pid % 5_000);

describe('while it runs', () => {
  beforeAll(async () => {
    await makeDataDir();
    await start();
  }, PATIENCE);

  afterAll(clear, PATIENCE);

  it('is a PostgreSQL 18 that sorts and lower-cases Bulgarian, for an account that is not its superuser', async () => {
    const rows = await ask(
      running?.url,
      `select current_setting('server_version_num')::int / 10000 as major, lower('ЖЪЛТ') as lower, 'ябълка' > 'Юни' as sorted,
              rolsuper as super, current_setting('listen_addresses') as listens
         from pg_roles where rolname = current_user`,
    );
    expect(rows).toEqual([{ major: 18, lower: 'жълт', sorted: true, super: false, listens: '127.0.0.1' }]);
  });

  it('lets nobody in without the password', async () => {
    const guess = running?.url.replace(/:[^:@]+@/, ':guess@');
    await expect(ask(guess, 'select 1')).rejects.toThrow('password authentication failed');
  });

  it(
    'refuses a second instance on the same folder',
    async () => {
      const second = startEmbeddedPostgres({ dataDir, fast: true, log });
      await expect(second).rejects.toThrow(EmbeddedPostgresFailure);
      await expect(second).rejects.toThrow(/already runs on .* stop it first, or set DATA_DIR/);
    },
    PATIENCE,
  );

  it(
    'comes back under the same address when it is killed, with what was committed',
    async () => {
      await ask(running?.url, 'create table kept as select 1 as one');
      const killed = running?.pid() ?? 0;
      process.kill(killed, 'SIGKILL');
      await noticed();
      await running?.ready();
      expect(await ask(running?.url, 'select one from kept')).toEqual([{ one: 1 }]);
      expect(running?.pid()).not.toBe(killed);
    },
    PATIENCE,
  );

  it(
    'leaves neither process nor folder behind after a test',
    async () => {
      const pid = running?.pid() ?? 0;
      await running?.stop();
      expect(await commandLineOf(pid)).toBeNull();
      await expect(access(join(dataDir, 'postgres'))).rejects.toThrow('ENOENT');
    },
    PATIENCE,
  );
});

describe('from one process to the next', () => {
  beforeEach(makeDataDir);
  afterEach(clear, PATIENCE);

  it(
    'keeps its data, password and address',
    async () => {
      const first = await start(false);
      await ask(first.url, 'create table kept as select 1 as one');
      await first.stop();
      const second = await start(false);
      expect(second.url).toBe(first.url);
      expect(await ask(second.url, 'select one from kept')).toEqual([{ one: 1 }]);
    },
    PATIENCE,
  );

  it(
    'ends cleanly, so that the next start has nothing to repair',
    async () => {
      const server = await startServer(await clusterAlone(), somePort(), never);
      await endServer(server, 'SIGINT');
      expect(await server.ended).toBe('exit code 0');
    },
    PATIENCE,
  );

  it(
    'adopts a server that a killed predecessor left running, and starts it again should it end',
    async () => {
      const orphan = await startServer(await clusterAlone(), somePort(), never);
      const database = await start();
      expect({ pid: database.pid(), port: database.port }).toEqual({ pid: orphan.pid, port: orphan.port });
      process.kill(orphan.pid, 'SIGKILL');
      await noticed();
      await database.ready();
      expect(await ask(database.url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
    PATIENCE,
  );

  it(
    'does not take a stranger for a server, whose process number a crash left in the file',
    async () => {
      const cluster = await clusterAlone();
      const file = join(cluster.dataFolder, 'postmaster.pid');
      await writeFile(file, `${process.pid}\n${cluster.dataFolder}\n1763900000\n15500\n\n127.0.0.1\n  1 2\nready\n`);
      expect(await findServer(cluster)).toBeNull();
      expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
    PATIENCE,
  );

  it(
    'makes anew what an interrupted first start left half made',
    async () => {
      await mkdir(join(dataDir, 'postgres', 'cluster.new', 'base'), { recursive: true });
      await writeFile(join(dataDir, 'postgres', 'password'), 'of an attempt that did not finish');
      await chmod(dataDir, 0o711);
      expect(await ask((await start()).url, 'select 1 as one')).toEqual([{ one: 1 }]);
    },
    PATIENCE,
  );

  it(
    'says why it did not start, in the words of the server',
    async () => {
      const cluster = await clusterAlone();
      await writeFile(join(cluster.dataFolder, 'postgresql.conf'), 'max_connections = none\n');
      await expect(start()).rejects.toThrow(/did not start .*FATAL: +configuration file .* contains errors/);
    },
    PATIENCE,
  );

  it(
    'refuses the folder of another version instead of spoiling it',
    async () => {
      const cluster = await clusterAlone();
      await writeFile(join(cluster.dataFolder, 'PG_VERSION'), '17\n');
      await expect(start()).rejects.toThrow(/made by PostgreSQL 17, .* brings PostgreSQL 18: back it up/);
    },
    PATIENCE,
  );
});
