import type { DataSource } from 'typeorm';

/** Counts the statements that the pool sends while `work` runs; BEGIN and COMMIT count too. */
export async function countStatements(dataSource: DataSource, work: () => Promise<unknown>): Promise<number> {
  let count = 0;
  const before = dataSource.logger;
  dataSource.logger = {
    logQuery: () => void (count += 1),
    logQueryError: () => undefined,
    logQuerySlow: () => undefined,
    logSchemaBuild: () => undefined,
    logMigration: () => undefined,
    log: () => undefined,
  };
  try {
    await work();
  } finally {
    dataSource.logger = before;
  }
  return count;
}
