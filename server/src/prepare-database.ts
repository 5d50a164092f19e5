import pg from 'pg';
import { checkLocale } from './platform/database/locale-check.js';
import { StartFailure } from './platform/config/start-failure.js';
import { migrate } from './platform/database/migrate.js';
import type { ConnectedConfig } from './platform/config/config.js';
import { limitsOf } from './platform/database/limits.js';
import { accountOf, withholdRights } from './platform/database/withheld-rights.js';

const DEMO_KEY = 'demo';
/** Held by the process that starts: of two that start together, one would meet what the other is changing. A session's lock, hence a direct address. */
const START_LOCK = 7_253_003;

/** What is done on the connection of the account that owns the tables, while no other process starts. */
export type AtStart = (client: pg.Client) => Promise<void>;

/**
 * Refuses a database that sorts Cyrillic wrongly or belongs to the other kind of installation; then migrates it.
 * @param then what else has to be settled before any other process starts
 * @returns what whoever runs it should know
 */
export async function prepareDatabase(config: ConnectedConfig, then: AtStart = async () => undefined): Promise<string[]> {
  const client = new pg.Client({ connectionString: config.migrationDatabaseUrl, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is told by the statement that waits for it; without a listener it would end the process.
  client.on('error', () => undefined);
  await client.connect().catch((error: Error) => {
    throw new StartFailure(`PostgreSQL does not answer at DATABASE_URL (${error.message}). Check the address, and that the server runs.`);
  });
  try {
    await checkLocale(client);
    // It ends with the connection, whatever becomes of this process.
    await client.query('select pg_advisory_lock($1)', [START_LOCK]);
    await migrate(config.migrationDatabaseUrl);
    // Once more: what the migrations installed has to understand Cyrillic, too.
    await checkLocale(client);
    await markInstallation(client, config.demo);
    const warnings = [...(await withholdFromServing(client, config)), ...(await missingLimits(config))];
    await then(client);
    return warnings;
  } finally {
    await client.end();
  }
}

/** With an account of its own for the requests, a hole in the application cannot change the transparency log. */
async function withholdFromServing(client: pg.Client, { databaseUrl, migrationDatabaseUrl }: ConnectedConfig): Promise<string[]> {
  if (databaseUrl === migrationDatabaseUrl) return [];
  const [serving, owner] = [await accountOf(databaseUrl), await accountOf(migrationDatabaseUrl)];
  if (serving === owner) return [];
  const left = await withholdRights(client, serving);
  return left.length === 0 ? [] : [`The account of DATABASE_URL may ${left.join(', ')}: give it no more than deploy/database.sql does.`];
}

/** Through PgBouncer a connection brings no limits of its own: it has those that PgBouncer gave it, or none. */
async function missingLimits({ databaseUrl, pooled }: ConnectedConfig): Promise<string[]> {
  if (!pooled) return [];
  const limits = await limitsOf(databaseUrl);
  const missing = Object.keys(limits).filter((name) => limits[name] === '0');
  return missing.length === 0
    ? []
    : [
        `PgBouncer gives its connections no ${missing.join(' and no ')}: set connect_query as deploy/pgbouncer.ini does, so that nothing hangs for good.`,
      ];
}

/** The first start marks the database as a demonstration or as real; a later start of the other kind is refused. */
async function markInstallation(client: pg.Client, demo: boolean): Promise<void> {
  await client.query(`insert into installation (key, value) values ($1, $2) on conflict (key) do nothing`, [
    DEMO_KEY,
    JSON.stringify(demo),
  ]);
  const { rows } = await client.query<{ value: boolean }>('select value from installation where key = $1', [DEMO_KEY]);
  if (rows[0]?.value === demo) return;
  throw new StartFailure(
    demo
      ? 'This database holds real submissions. Set DEMO=0, or point DATABASE_URL at an empty database for the demonstration.'
      : 'This database is a demonstration with fictional people. Point DATABASE_URL at an empty database.',
  );
}
