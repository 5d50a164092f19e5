import { DataSource } from 'typeorm';
import { dataSourceOptions } from './data-source-options.js';

/** Held while migrations run, so that two processes that start together do not race. */
const MIGRATION_LOCK = 7_253_001;

/** Brings the database at `url` to the newest schema; returns the names of the migrations that ran. */
export async function migrate(url: string): Promise<string[]> {
  const dataSource = await new DataSource(dataSourceOptions(url, { poolSize: 2 })).initialize();
  const guard = dataSource.createQueryRunner();
  try {
    await guard.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await guard.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]).catch(() => undefined);
    await guard.release();
    await dataSource.destroy();
  }
}
