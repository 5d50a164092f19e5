import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../database/embedded/index.js';
import { newDatabase, presentDatabase } from './database-of.js';

/** Milliseconds for a test that starts several servers on a busy machine. */
const PATIENCE = 60_000;
const log = { info: () => undefined, warn: () => undefined };
const embedded = { databaseUrl: null, migrationDatabaseUrl: null };
let parent: string;
let dataDir: string;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'zaedno-database-of-'));
  // PostgreSQL's own user must get to it when the tests run as root.
  await chmod(parent, 0o755);
  dataDir = join(parent, 'data');
});

afterAll(() => rm(parent, { recursive: true, force: true }));

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}

describe('the database of an installation', () => {
  const outside = { databaseUrl: 'postgres://web@db.example/zaedno', migrationDatabaseUrl: null, dataDir: '/nowhere' };

  it('is the one outside, by the account that owns the tables', async () => {
    expect((await presentDatabase(outside, log)).url).toBe('postgres://web@db.example/zaedno');
    const owned = { ...outside, migrationDatabaseUrl: 'postgres://owner@db.example/zaedno' };
    expect((await presentDatabase(owned, log)).url).toBe('postgres://owner@db.example/zaedno');
    expect((await newDatabase(owned, log)).url).toBe('postgres://owner@db.example/zaedno');
  });

  it('is missing where none was ever started, and nothing is made by looking', async () => {
    await expect(presentDatabase({ ...embedded, dataDir }, log)).rejects.toThrow(/There is no database in/);
    expect(await readdir(parent)).toEqual([]);
  });

  it(
    'is the embedded one: as it runs, without ending it, and for the time only when it does not',
    async () => {
      const running: EmbeddedPostgres = await startEmbeddedPostgres({ dataDir, log });
      const beside = await presentDatabase({ ...embedded, dataDir }, log);
      expect(beside.url).toBe(running.url);
      await beside.letGo();
      expect(await answers(running.url)).toBe(true);
      await running.stop();
      const alone = await presentDatabase({ ...embedded, dataDir }, log);
      expect(await answers(alone.url)).toBe(true);
      await alone.letGo();
      expect(await answers(alone.url)).toBe(false);
    },
    PATIENCE,
  );
});
