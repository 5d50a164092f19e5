import { join } from 'node:path';
import type { Config } from '../config/config.js';
import { unprivilegedAccount } from '../database/embedded/account.js';
import { applicationUrl } from '../database/embedded/application-database.js';
import { shippedBinaries } from '../database/embedded/binaries.js';
import { openCluster } from '../database/embedded/cluster.js';
import { startEmbeddedPostgres, type ServerLog } from '../database/embedded/index.js';
import { choosePlace } from '../database/embedded/place.js';
import { findServer } from '../database/embedded/server.js';
import { BackupFailure } from './manifest.js';
import { isThere } from './verify-backup.js';

type DatabaseSettings = Pick<Config, 'databaseUrl' | 'migrationDatabaseUrl' | 'dataDir'>;

/** A database that is reachable until it is let go. */
export interface ReachedDatabase {
  readonly url: string;
  letGo(): Promise<void>;
}

const nothing = async (): Promise<void> => undefined;

/**
 * The database that this installation works on: the one outside, or the embedded one, through the server that runs
 * for Zaedno, or through one that runs until it is let go.
 *
 * @throws BackupFailure when there is none yet
 */
export async function presentDatabase(settings: DatabaseSettings, log: ServerLog): Promise<ReachedDatabase> {
  const outside = outsideDatabase(settings);
  if (outside) return outside;
  const { dataDir } = settings;
  const traces = await Promise.all(['postgres', 'postgres.elsewhere'].map((name) => isThere(join(dataDir, name))));
  if (!traces.includes(true))
    throw new BackupFailure(`There is no database in ${dataDir}: set DATABASE_URL, or DATA_DIR to the folder of Zaedno.`);
  return (await runningDatabase(dataDir)) ?? startedDatabase(dataDir, log);
}

/** The database outside, or a new embedded one under `dataDir`. */
export async function newDatabase(settings: DatabaseSettings, log: ServerLog): Promise<ReachedDatabase> {
  return outsideDatabase(settings) ?? startedDatabase(settings.dataDir, log);
}

/** The account of the migrations owns all tables; that of the requests may not be allowed everything. */
function outsideDatabase({ databaseUrl, migrationDatabaseUrl }: DatabaseSettings): ReachedDatabase | null {
  return databaseUrl === null ? null : { url: migrationDatabaseUrl ?? databaseUrl, letGo: nothing };
}

async function runningDatabase(dataDir: string): Promise<ReachedDatabase | null> {
  const account = await unprivilegedAccount();
  const place = await choosePlace({ dataDir, account, binaries: await shippedBinaries(), refuge: '/var/lib' });
  const cluster = await openCluster(place, account, false);
  const server = await findServer(cluster);
  return server && { url: applicationUrl(cluster, server.port), letGo: nothing };
}

async function startedDatabase(dataDir: string, log: ServerLog): Promise<ReachedDatabase> {
  const { url, stop } = await startEmbeddedPostgres({ dataDir, log });
  return { url, letGo: stop };
}
