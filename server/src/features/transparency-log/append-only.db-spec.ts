import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { createTestDatabase, type TestDatabase } from '../../../test/harness/test-database.js';
import { TestLog } from '../../../test/transparency-log/test-log.js';
import { restoreBackup, writeBackup } from '../../platform/backup/index.js';
import { withholdRights } from '../../platform/database/withheld-rights.js';

const never = new AbortController().signal;
const ZEROS = `decode(repeat('00', 32), 'hex')`;

/** What somebody may try who reaches the database. */
const TAMPERING = [
  `update log_entry set entry = '\\x7b7d' where index = 0`,
  'update log_entry set index = index where false',
  'delete from log_entry where index = 2',
  'truncate log_entry',
  'update log set origin = $$elsewhere$$',
  'delete from log where false',
  'truncate log cascade',
  `update log_pending set entry = '\\x7b7d'`,
  'delete from log_pending',
  'truncate log_pending',
  `update log_tile set hashes = ${ZEROS} where level = 0`,
  `update log_tile set hashes = overlay(hashes placing ${ZEROS} from 1 for 32) where level = 0`,
  'update log_tile set hashes = substring(hashes for 32) where level = 0',
  'update log_tile set index = 7 where level = 0',
  'delete from log_tile',
  'truncate log_tile',
  'update log_checkpoint set size = 1',
  `update log_checkpoint set root = ${ZEROS}`,
  'delete from log_checkpoint',
  'truncate log_checkpoint',
  `update log_salt set salt = ${ZEROS}`,
  'truncate log_salt',
];

async function connected(url: string, changes: Partial<Pick<URL, 'username' | 'pathname'>> = {}): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: Object.assign(new URL(url), changes).href });
  await client.connect();
  return client;
}

/** The embedded server gives its superuser the password of the application. */
const superuserOf = (url: string): Promise<pg.Client> => connected(url, { username: 'postgres' });

/** A database with nothing in it; dropped with the server. */
async function emptyDatabase(url: string): Promise<string> {
  const name = `restored_${randomBytes(4).toString('hex')}`;
  const client = await connected(url);
  await client.query(`create database ${name}`);
  await client.end();
  return Object.assign(new URL(url), { pathname: name }).href;
}

describe('the log in the database', () => {
  let database: TestDatabase;
  let log: TestLog;
  const made: string[] = [];

  beforeAll(async () => {
    database = await createTestDatabase();
    log = await new TestLog().start(database.url);
    await log.pile(300);
    await log.sequencer.tick();
    await log.receive();
    await log.sequencer.tick();
    await log.receive();
  });

  afterAll(async () => {
    await log.close();
    await database.drop();
    for (const folder of made) await rm(folder, { recursive: true, force: true });
  });

  const content = async (): Promise<unknown> => ({
    entries: await log.work.query('select * from log_entry order by index'),
    tiles: await log.work.query('select * from log_tile order by level, index'),
    rest: await log.work.query(
      'select p.*, s.label, s.salt, c.size from log_pending p, log_salt s, log_checkpoint c order by s.entry_id, s.label',
    ),
  });

  it.each(TAMPERING)('refuses its owner: %s', async (sql) => {
    const before = await content();
    await expect(log.work.query(sql)).rejects.toMatchObject({ code: '42501' });
    expect(await content()).toEqual(before);
  });

  it('lets what waits leave only as the entry that it was', async () => {
    const forged = log.work.run(async () => {
      const [row] = await log.work.query<{ id: string }>('select id from log_pending limit 1');
      await log.work.query(
        `insert into log_entry (log_id, index, entry_id, case_id, type, entry, appended_at, integrated_at)
         select 1, 9_000, entry_id, case_id, type, '\\x7b7d', appended_at, now() from log_pending where id = $1`,
        [row?.id],
      );
      await log.work.query('delete from log_pending where id = $1', [row?.id]);
    });
    await expect(forged).rejects.toMatchObject({ code: '42501' });
  });

  it('withholds from an account that only serves what triggers refuse, and lets it work', async () => {
    const role = `serving_${randomBytes(4).toString('hex')}`;
    const superuser = await superuserOf(database.url);
    const client = await connected(database.url);
    try {
      await superuser.query(`create role ${role} login password '${role}'`);
      await superuser.query(`grant usage on schema public to ${role}; grant all on all tables in schema public to ${role};
        grant usage, select on all sequences in schema public to ${role}`);
      expect(await withholdRights(client, role)).toEqual([]);
      const serving = new URL(database.url);
      [serving.username, serving.password] = [role, role];
      const process = await new TestLog().start(serving.href);
      try {
        for (const sql of TAMPERING.filter((each) => /^(?:delete from|truncate|update) log_entry/.test(each))) {
          await expect(process.work.query(sql)).rejects.toThrow('permission denied');
        }
        await expect(process.work.query('delete from log_tile')).rejects.toThrow('permission denied');
        await process.receive();
        expect(await process.sequencer.tick()).toBe(2);
      } finally {
        await process.close();
      }
      await superuser.query(`grant update on log_entry to public`);
      expect(await withholdRights(client, role)).toEqual(['update on log_entry']);
      await superuser.query(`revoke update on log_entry from public`);
    } finally {
      await superuser.query(`drop owned by ${role}`).catch(() => undefined);
      await superuser.query(`drop role if exists ${role}`).catch(() => undefined);
      await superuser.end();
      await client.end();
    }
  });

  it('comes back from a backup as it was, with what protects it, and grows on', async () => {
    const folder = join(await mkdtemp(join(tmpdir(), 'zaedno-log-')), 'backup');
    made.push(folder);
    await log.receive();
    const { manifest } = await writeBackup({ databaseUrl: database.url, dataDir: folder }, folder, never);
    const empty = await emptyDatabase(database.url);
    await restoreBackup(folder, manifest, { databaseUrl: empty, dataDir: `${folder}-data` }, never);
    made.push(`${folder}-data`);
    const restored = await new TestLog().start(empty);
    try {
      expect(await restored.recomputed()).toEqual(await log.recomputed());
      await expect(restored.work.query('delete from log_entry')).rejects.toMatchObject({ code: '42501' });
      await expect(restored.work.query('truncate log_entry')).rejects.toMatchObject({ code: '42501' });
      expect(await restored.sequencer.tick()).toBe(1);
      expect((await restored.recomputed()).root).toBe(Buffer.from((await restored.reader.checkpoint())!.root).toString('hex'));
    } finally {
      await restored.close();
    }
  });
});
