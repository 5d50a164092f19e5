import { chmod, mkdir, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Account, unprivilegedAccount } from './account.js';
import { applicationUrl, ensureApplicationDatabase } from './application-database.js';
import { shippedBinaries } from './binaries.js';
import { type Cluster, openCluster } from './cluster.js';
import { explained } from './failure.js';
import { type InstanceLock, lockInstance } from './instance-lock.js';
import { choosePlace } from './place.js';
import { keptPort } from './port.js';
import { accepting, endServer, findServer, type RunningServer, startServer } from './server.js';
import { type ServerLog } from './server-log.js';
import { supervise } from './supervision.js';

export { EmbeddedPostgresFailure } from './failure.js';
export { type ServerLog } from './server-log.js';

/** Others may pass through, so that PostgreSQL's own user gets to its folder, but may not look around. */
const SEARCHABLE = 0o711;

export interface EmbeddedPostgresOptions {
  /** The database is kept in `dataDir`/postgres; made when missing. */
  readonly dataDir: string;
  /** For tests: no waiting for the disk, the right to make databases, and `stop` erases the database. */
  readonly fast?: boolean;
  readonly log: ServerLog;
  /** Where root keeps what PostgreSQL's own user cannot reach under `dataDir` or in the checkout. */
  readonly refuge?: string;
}

export interface EmbeddedPostgres {
  /** Of the application's database, with its password; the same for as long as this process runs. */
  readonly url: string;
  readonly port: number;
  /** The process number of the server at present. */
  pid(): number;
  /** Resolves when connections are accepted: at once, or after a restart that is under way. */
  ready(): Promise<void>;
  /** Ends the server cleanly. Whoever uses the database should have let it go before. */
  stop(): Promise<void>;
}

/**
 * A real PostgreSQL for this process alone, on loopback: made at the first start, adopted when a killed predecessor
 * left it running, started again whenever it ends without being told to.
 *
 * @throws EmbeddedPostgresFailure with one sentence that says what to set or do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  try {
    const account = await unprivilegedAccount();
    const made = await mkdir(options.dataDir, { recursive: true, mode: account ? SEARCHABLE : 0o700 });
    const dataDir = await realpath(options.dataDir);
    // A folder that is ours, whatever the umask took away from it.
    if (account && (made !== undefined || options.fast)) await chmod(dataDir, SEARCHABLE);
    const lock = await lockInstance(dataDir);
    try {
      return await start({ ...options, dataDir }, account, lock);
    } catch (error) {
      lock.release();
      throw error;
    }
  } catch (error) {
    throw explained(error, options.dataDir);
  }
}

async function start(options: EmbeddedPostgresOptions, account: Account | null, lock: InstanceLock): Promise<EmbeddedPostgres> {
  const { dataDir, fast = false, log, refuge = '/var/lib' } = options;
  const place = await choosePlace({ dataDir, account, binaries: await shippedBinaries(), refuge });
  if (place.note) log.info(place.note);
  const cluster = await openCluster(place, account, fast);
  let current = await firstServer(cluster);
  const { port } = current;
  const end = (server: RunningServer) => endServer(server, fast ? 'SIGQUIT' : 'SIGINT');
  await ensureApplicationDatabase(cluster, port).catch(async (error: unknown) => {
    await end(current);
    throw error;
  });
  const supervision = supervise(current, {
    start: async (signal) => (current = await startServer(cluster, port, signal)),
    end,
    wait: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }),
    elapsed: () => performance.now(),
    log,
  });
  return {
    url: applicationUrl(cluster, port),
    port,
    pid: () => current.pid,
    ready: () => supervision.ready(),
    stop: async () => {
      await supervision.stop();
      if (fast) await place.erase();
      lock.release();
    },
  };
}

/** An orphan that accepts connections is as good as a new server; one that was just ending is replaced. */
async function firstServer(cluster: Cluster): Promise<RunningServer> {
  const never = new AbortController().signal;
  const orphan = await findServer(cluster);
  const adopted =
    orphan &&
    (await accepting(cluster, orphan, never).then(
      () => orphan,
      () => null,
    ));
  return adopted ?? startServer(cluster, await keptPort(cluster.portFile), never);
}
