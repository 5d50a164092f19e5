import { access, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '../../src/platform/database/embedded/index.ts';
import { generate } from '../../generator/generate.ts';

const silent = { info: () => undefined, warn: (line) => process.stderr.write(`${line}\n`) };

/**
 * A PostgreSQL of its own with that many generated cases, which waits for its disk as in service. It is kept in a folder named for size and seed,
 * and made only where there is none that was finished.
 */
export async function openDatabase({ data, submissions, seed, name = 'cases' }) {
  const dataDir = join(data, `${name}-${submissions}-${seed}`);
  const isNew = await access(join(dataDir, 'generated')).then(
    () => false,
    () => true,
  );
  // What was broken off is begun anew: half of the cases are there, and no indexes.
  if (isNew) await rm(dataDir, { recursive: true, force: true });
  const postgres = await startEmbeddedPostgres({ dataDir, log: silent });
  try {
    if (isNew) await generate({ databaseUrl: postgres.url, dataDir, submissions, seed, log: (line) => process.stderr.write(`${line}\n`) });
  } catch (error) {
    await postgres.stop();
    throw error;
  }
  return { url: postgres.url, dataDir, stop: () => postgres.stop() };
}
