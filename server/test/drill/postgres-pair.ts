import { execFile, type ChildProcess, spawn } from 'node:child_process';
import { appendFile, chmod, chown, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import { startedAs, unprivilegedAccount } from '../../src/platform/database/embedded/account.js';
import { applicationUrl, ensureApplicationDatabase } from '../../src/platform/database/embedded/application-database.js';
import { program, shippedBinaries } from '../../src/platform/database/embedded/binaries.js';
import { type Cluster, openCluster, serverEnvironment } from '../../src/platform/database/embedded/cluster.js';
import { choosePlace } from '../../src/platform/database/embedded/place.js';
import { freePort } from '../harness/pg-bouncer.js';
import { killTree } from './killed.js';

const run = promisify(execFile);
const STANDBY = 'replica';
const SETTINGS = [
  ...['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'max_connections=60', 'shared_buffers=64MB'],
  ...['wal_level=replica', 'hot_standby=on', 'max_wal_senders=4', 'wal_keep_size=256MB', 'wal_receiver_status_interval=1s'],
];

/** One server of the pair. */
export interface PostgresServer {
  readonly name: string;
  /** Of the account of the application. */
  readonly url: string;
  /** A statement of the superuser. */
  ask<Row extends pg.QueryResultRow>(sql: string): Promise<Row[]>;
  start(): Promise<void>;
  /** As when its machine loses power: the server and all its children at once. */
  kill(): Promise<void>;
}

export interface PostgresPair {
  readonly primary: PostgresServer;
  readonly replica: PostgresServer;
  /** Whether a commit on the primary waits for the replica. */
  synchronous(isOn: boolean): Promise<void>;
  /** Resolves when the replica streams. */
  streaming(): Promise<void>;
  /** Makes the replica take writes; resolves when it does. */
  promote(): Promise<void>;
  erase(): Promise<void>;
}

/** A primary and a streaming replica, of the PostgreSQL that the project brings: it has no `pg_basebackup`, so files are copied between start and stop of a backup. */
export async function startPair(): Promise<PostgresPair> {
  const account = await unprivilegedAccount();
  const dataDir = await mkdtemp(join(tmpdir(), 'zaedno-drill-'));
  if (account) await chmod(dataDir, 0o711);
  const place = await choosePlace({ dataDir, account, binaries: await shippedBinaries(), refuge: '/var/lib' });
  const cluster = await openCluster(place, account, false);
  const [port, replicaPort] = [await freePort(), await freePort()];
  const primary = serverOf(cluster, 'primary', cluster.dataFolder, port);
  await primary.start();
  await ensureApplicationDatabase(cluster, port);
  const folder = `${cluster.dataFolder}-replica`;
  await copyOfPrimary(cluster, port, folder);
  const replica = serverOf(cluster, STANDBY, folder, replicaPort);
  await replica.start();
  const pair: PostgresPair = {
    primary,
    replica,
    synchronous: async (isOn) => {
      await primary.ask(`alter system set synchronous_standby_names = '${isOn ? `FIRST 1 (${STANDBY})` : ''}'`);
      await primary.ask('select pg_reload_conf()');
    },
    streaming: () => until(async () => (await primary.ask(`select 1 from pg_stat_replication where state = 'streaming'`)).length > 0),
    promote: async () => void (await replica.ask('select pg_promote(true, 30)')),
    erase: async () => {
      await Promise.all([primary.kill(), replica.kill()]);
      await place.erase();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
  await pair.streaming();
  return pair;
}

export async function until(holds: () => Promise<boolean>, limit = 30_000): Promise<void> {
  const deadline = Date.now() + limit;
  while (!(await holds().catch(() => false))) {
    if (Date.now() > deadline) throw new Error(`It did not come within ${limit / 1_000} s`);
    await sleep(100);
  }
}

function superuserUrl({ password }: Cluster, port: number): string {
  return `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`;
}

function serverOf(cluster: Cluster, name: string, folder: string, port: number): PostgresServer {
  let child: ChildProcess | null = null;
  const ask = async <Row extends pg.QueryResultRow>(sql: string): Promise<Row[]> => {
    const client = new pg.Client({ connectionString: superuserUrl(cluster, port), connectionTimeoutMillis: 3_000 });
    client.on('error', () => undefined);
    await client.connect();
    return client
      .query<Row>(sql)
      .then(({ rows }) => rows)
      .finally(() => client.end());
  };
  return {
    name,
    url: applicationUrl(cluster, port),
    ask,
    start: async () => {
      const flags = SETTINGS.flatMap((setting) => ['-c', setting]);
      await rm(join(folder, 'postmaster.pid'), { force: true });
      child = spawn(program(cluster.place.binaries, 'postgres'), ['-D', folder, '-p', String(port), ...flags], {
        ...startedAs(cluster.account),
        env: serverEnvironment(),
        stdio: 'ignore',
      });
      await until(async () => (await ask('select 1')).length === 1);
    },
    kill: async () => {
      if (child?.pid !== undefined) await killTree(child.pid);
      child = null;
    },
  };
}

async function copyOfPrimary(cluster: Cluster, port: number, folder: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl(cluster, port) });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('drill', true)`);
    await run('cp', ['-a', cluster.dataFolder, folder]);
    const { rows } = await client.query<{ label: string }>('select labelfile as label from pg_backup_stop(false)');
    for (const name of await readdir(join(folder, 'pg_wal'))) if (/^[0-9A-F]{24}$/.test(name)) await rm(join(folder, 'pg_wal', name));
    await rm(join(folder, 'postmaster.pid'), { force: true });
    await writeFile(join(folder, 'backup_label'), rows[0]?.label ?? '', { mode: 0o600 });
    await writeFile(join(folder, 'standby.signal'), '', { mode: 0o600 });
    const source = `host=127.0.0.1 port=${port} user=postgres password=${cluster.password} application_name=${STANDBY}`;
    await appendFile(join(folder, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`);
    const { account } = cluster;
    if (account) for (const name of ['backup_label', 'standby.signal']) await chown(join(folder, name), account.uid, account.gid);
  } finally {
    await client.end();
  }
}
