import pg from 'pg';
import type { DataSourceOptions } from 'typeorm';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeNaming } from './snake-naming.js';

// A civil date stays the text `YYYY-MM-DD`; as a JavaScript Date it would move with the zone of the machine.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);

/** Milliseconds that a request waits for a connection before it answers 503. */
const CONNECT_TIMEOUT = 3_000;
/** Milliseconds that one statement of a request may run. */
const STATEMENT_TIMEOUT = 15_000;

/**
 * How the platform reaches PostgreSQL. The schema is never synchronised from entities: migrations are the
 * only source, and `server/schema.sql` shows their sum.
 */
export function dataSourceOptions(url: string, { poolSize = 12 } = {}): DataSourceOptions {
  return {
    type: 'postgres',
    url,
    poolSize,
    connectTimeoutMS: CONNECT_TIMEOUT,
    extra: { statement_timeout: STATEMENT_TIMEOUT, idle_in_transaction_session_timeout: 60_000, application_name: 'zaedno' },
    synchronize: false,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNaming(),
    logging: false,
  };
}
