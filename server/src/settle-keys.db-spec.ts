import { cp, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../test/harness/test-database.js';
import { settleKeys } from './settle-keys.js';

const NAMES = ['authors.key', 'hash.key', 'totp.key', 'webhooks.key'];

describe('the keys of an installation on several machines', () => {
  let database: TestDatabase;
  let client: pg.Client;
  const folders: string[] = [];

  const machine = async (): Promise<string> => {
    const folder = await mkdtemp(join(tmpdir(), 'zaedno-keys-'));
    folders.push(folder);
    return folder;
  };
  const copied = async (from: string): Promise<string> => {
    const to = await machine();
    await cp(join(from, 'keys'), join(to, 'keys'), { recursive: true });
    return to;
  };

  beforeEach(async () => {
    database = await createTestDatabase();
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
  });
  afterEach(async () => {
    await client.end();
    await database.drop();
    for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
  });

  it('are made at the first start, for their owner alone, and are the same at the next', async () => {
    const first = await machine();
    await settleKeys(client, first);
    expect((await readdir(join(first, 'keys'))).sort()).toEqual(NAMES);
    expect((await stat(join(first, 'keys', 'hash.key'))).mode & 0o777).toBe(0o600);
    await expect(settleKeys(client, first)).resolves.toBeUndefined();
  });

  it('are taken on a second machine that has copies', async () => {
    const first = await machine();
    await settleKeys(client, first);
    await expect(settleKeys(client, await copied(first))).resolves.toBeUndefined();
  });

  it('are not made a second time on a machine that has none', async () => {
    await settleKeys(client, await machine());
    const second = await machine();
    await expect(settleKeys(client, second)).rejects.toThrow(/hash\.key is missing/);
    expect(await readdir(second)).toEqual([]);
  });

  it('are refused where one is another', async () => {
    const first = await machine();
    await settleKeys(client, first);
    const second = await copied(first);
    await writeFile(join(second, 'keys', 'totp.key'), randomBytes(32).toString('base64'));
    await expect(settleKeys(client, second)).rejects.toThrow(/totp\.key is another key/);
  });

  it('can be replaced by who says so in the database', async () => {
    const first = await machine();
    await settleKeys(client, first);
    await rm(join(first, 'keys', 'totp.key'));
    await client.query(`delete from installation where key = 'keys.totp'`);
    await expect(settleKeys(client, first)).resolves.toBeUndefined();
  });

  it('stand in the database by what says nothing of them', async () => {
    const first = await machine();
    await settleKeys(client, first);
    const { rows } = await client.query<{ text: string }>(`select value::text as text from installation where key like 'keys.%'`);
    const keys = await Promise.all(NAMES.map((name) => readFile(join(first, 'keys', name), 'utf8')));
    expect(rows).toHaveLength(NAMES.length);
    for (const key of keys) expect(JSON.stringify(rows)).not.toContain(key);
  });
});
