import { DataSource } from 'typeorm';
import { startedInside } from './inside.mjs';

/**
 * What the application asks of PostgreSQL for one address, the second time that it is read: in this process, so that a yardstick asks for the
 * same, whatever that is.
 */
export async function statementsOf(database, path) {
  const app = await startedInside(database);
  const dataSource = app.get(DataSource);
  const statements = [];
  try {
    const read = () => app.inject({ url: path });
    await read();
    const none = () => undefined;
    const logQuery = (sql, parameters = []) => void statements.push({ sql, parameters });
    dataSource.logger = { logQuery, logQueryError: none, logQuerySlow: none, logSchemaBuild: none, logMigration: none, log: none };
    const { statusCode } = await read();
    if (statusCode !== 200) throw new Error(`${path} answered ${statusCode}`);
  } finally {
    await app.close();
  }
  return statements;
}
