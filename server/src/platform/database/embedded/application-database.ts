import pg from 'pg';
import { type Cluster, SUPERUSER } from './cluster.js';

/** The account and the database of the application. */
const APPLICATION = 'zaedno';

/** The address that the application connects to, with its password. */
export function applicationUrl(cluster: Cluster, port: number): string {
  return urlFor(cluster, port, APPLICATION, APPLICATION);
}

/**
 * Makes the application's account and database where they are missing. The account owns its database and nothing
 * else, as on a server outside: what needs more power than that is found here first. A test's account may also make
 * databases, to clone templates.
 */
export async function ensureApplicationDatabase(cluster: Cluster, port: number): Promise<void> {
  const client = new pg.Client({ connectionString: urlFor(cluster, port, SUPERUSER, 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ role: boolean; database: boolean }>(
      `select exists (select from pg_roles where rolname = $1) as role, exists (select from pg_database where datname = $1) as database`,
      [APPLICATION],
    );
    const { role = false, database = false } = rows[0] ?? {};
    if (!role)
      await client.query(
        `create role ${APPLICATION} login ${cluster.fast ? 'createdb' : ''} password ${client.escapeLiteral(cluster.password)}`,
      );
    if (!database) await client.query(`create database ${APPLICATION} owner ${APPLICATION}`);
  } finally {
    await client.end();
  }
}

function urlFor(cluster: Cluster, port: number, user: string, database: string): string {
  return `postgres://${user}:${encodeURIComponent(cluster.password)}@127.0.0.1:${port}/${database}`;
}
