import { createWebApplication } from '../../src/web.ts';
import { connectedTo } from '../../src/platform/config/config.ts';
import { parseConfig } from '../../src/platform/config/parse-config.ts';
import { DataSource } from 'typeorm';

/**
 * What the application asks of PostgreSQL for one address, the second time that it is read: in this process, so that a yardstick asks for the
 * same, whatever that is.
 */
export async function statementsOf({ url, dataDir }, path) {
  const variables = {
    DATABASE_URL: url,
    DATA_DIR: dataDir,
    DEMO: '1',
    LOG_LEVEL: 'silent',
    API_READS_PER_MINUTE: '0',
    PUBLIC_CACHE_MB: '0',
  };
  const { config } = parseConfig(variables, { workingDir: dataDir });
  const app = await createWebApplication(connectedTo(config, url));
  await app.init();
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
