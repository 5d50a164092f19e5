import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { LIMITS } from './limits.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

// A civil date stays the text `YYYY-MM-DD`; as a JavaScript Date it would move with the zone of the machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Milliseconds that a request waits for a connection before it answers 503. */
const CONNECT_TIMEOUT = 3_000;
/**
 * How the platform reaches PostgreSQL. The schema is never synchronised from entities: migrations are the
 * only source, and `server/schema.sql` shows their sum.
 *
 * @param options `pooled`: the address is that of PgBouncer in transaction mode. It refuses limits at the start of a connection, as connections
 *   are shared; it sets them itself for each connection to PostgreSQL (`connect_query` in deploy/pgbouncer.ini).
 */
export function dataSourceOptions(url: string, { poolSize = 12, pooled = false } = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT,
    extra: { ...(pooled ? {} : LIMITS), application_name: 'zaedno' },
    synchronize: false,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    logging: false,
  };
}
