import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/index.js';
import { migrate } from '../src/platform/database/migrate.js';

/** Starts a PostgreSQL without regard for the disk and migrates the template that each test file clones. */
export async function startTestServer(): Promise<{ stop(): Promise<void> }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'zaedno-test-'));
  const postgres = await startEmbeddedPostgres({ dataDir, fast: true, log: { info: () => undefined, warn: () => undefined } });
  const client = new pg.Client({ connectionString: postgres.url });
  await client.connect();
  await client.query('create database template_migrated');
  await client.end();
  const template = new URL(postgres.url);
  template.pathname = '/template_migrated';
  await migrate(template.href);
  process.env['TEST_DATABASE_URL'] = postgres.url;
  return {
    stop: async () => {
      await postgres.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
