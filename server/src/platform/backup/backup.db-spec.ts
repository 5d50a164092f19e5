import { randomBytes } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readdir, readFile, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import pg from 'pg';
import { connect, foreignKeysIn, sequencesIn, tablesIn } from './catalogue.js';
import { expectEmptyDataDir, expectKnownMigrations, type Manifest, restoreBackup, verifyBackup, writeBackup } from './index.js';
import { filesUnder, measurePart } from './parts.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

// A restore runs every migration, on a machine that may be busy.
jest.setTimeout(60_000);

const never = new AbortController().signal;
/** Separators that editors and readers of lines take for ends of lines, and what looks like an escape. */
const ODD_TEXT = 'Първи ред\r\nвтори\u2028трети\u2029четвърти\u0085 \\N \\x41 "цитат" {NULL} 🦔';

let hall: TownHall;
let source: { databaseUrl: string; dataDir: string };
let folder: string;
let manifest: Manifest;
let fingerprint: string;
const made: string[] = [];

async function makeFolder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'zaedno-backup-'));
  made.push(path);
  return path;
}

async function ask<Row extends pg.QueryResultRow>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

/** A database with nothing in it; dropped with the server. */
async function emptyDatabase(): Promise<string> {
  const name = `restored_${randomBytes(4).toString('hex')}`;
  await ask(source.databaseUrl, `create database ${name}`);
  const url = new URL(source.databaseUrl);
  url.pathname = name;
  return url.href;
}

/** Everything in a database: each row as text, by table, and what will be generated next. */
async function contentOf(url: string): Promise<Record<string, unknown>> {
  const client = await connect(url);
  try {
    const tables = [...(await tablesIn(client)).map(({ name }) => name), 'migration'];
    const rows: Record<string, unknown> = {};
    for (const name of tables) rows[name] = (await client.query(`select ${name}::text as row from ${name} order by 1`)).rows;
    return { rows, keys: await foreignKeysIn(client), sequences: await sequencesIn(client) };
  } finally {
    await client.end();
  }
}

async function filesOf(dataDir: string): Promise<Record<string, string>> {
  const hashes: Record<string, string> = {};
  for (const part of ['files', 'keys'])
    for await (const path of filesUnder(dataDir, part)) hashes[path] = (await measurePart(dataDir, path, never)).sha256;
  return hashes;
}

/** A town hall in the middle of its work: an answered case with a file, one that joined another, drafts of letters. */
async function work(): Promise<void> {
  const moderator = await hall.staff('moderator');
  const [first, repeat] = [await hall.submit(), await hall.submit({ title: 'Още една тъмна улица' })];
  const author = hall.visitor();
  const key = { number: first.number, accessCode: first.accessCode };
  const { body } = await author.post<{ caseToken: string }>('/api/v1/cases/lookup', key);
  const note = { name: 'бележка.txt', type: 'text/plain', bytes: Buffer.from('Лампата пред номер 5 мига.') };
  const attached = await author.upload(`/api/v1/cases/${first.number}/attachments`, note, {}, { bearer: body.caseToken });
  const routed = await moderator.post(`/api/v1/moderation/${first.number}/decisions`, {
    decision: 'publish_redacted',
    publicTitle: 'Тъмна улица',
    publicText: 'Лампите не светят от два месеца и никой не идва.',
    department: 'streets',
  });
  const answered = await (
    await hall.staff('streets')
  ).post(`/api/v1/submissions/${first.number}/responses`, {
    outcome: 'accepted',
    text: 'Лампите са сменени на 20 ноември.',
    commitment: { what: 'Ще сменим и останалите лампи.', department: 'streets' },
    commitmentDue: '2026-12-01',
  });
  const merged = await moderator.post(`/api/v1/moderation/${repeat.number}/merging`, { into: first.number });
  const statuses = [attached, routed, answered, merged].map(({ status }) => status);
  if (statuses.some((status) => status >= 300)) throw new Error(`The town hall did not work: ${statuses.join(', ')}`);
  // Whatever the forms tidy today, older rows may hold anything.
  await hall.dataSource.query('update submission set text = $1 where number = $2', [ODD_TEXT, first.number]);
}

beforeAll(async () => {
  hall = await startTownHall();
  source = { databaseUrl: String((hall.dataSource.options as { url?: string }).url), dataDir: hall.dataDir };
  await work();
  await hall.drainOutbox();
  await mkdir(join(hall.dataDir, 'keys'), { mode: 0o700, recursive: true });
  await writeFile(join(hall.dataDir, 'keys', 'totp.key'), randomBytes(32).toString('base64'));
  await writeFile(join(hall.dataDir, 'keys', 'totp.key.0123456789ab'), 'a key that another process is making');
  folder = join(await makeFolder(), 'nightly');
  ({ manifest, fingerprint } = await writeBackup(source, folder, never));
});

afterAll(async () => {
  await hall.close();
  for (const path of made) await rm(path, { recursive: true, force: true });
});

describe('a backup', () => {
  it('holds the rows, files and keys of a running town hall, and no half-made ones', () => {
    const rows = Object.fromEntries(manifest.tables.map((part) => [part.table, part.rows]));
    expect(rows).toMatchObject({ submission: 2, response_version: 1, attachment: 1, account: 9, installation: 0 });
    expect(manifest.files.map(({ path }) => path).sort()).toEqual([
      expect.stringMatching(/^files\/[0-9a-f]{2}\/[0-9a-f-]{36}$/),
      'keys/authors.key',
      'keys/hash.key',
      'keys/log.key',
      'keys/totp.key',
    ]);
  });

  it('holds no letters, as these carry links that work', async () => {
    expect(await readdir(join(hall.dataDir, 'mail'))).not.toHaveLength(0);
    expect(await readdir(folder)).toEqual(expect.arrayContaining(['files', 'keys', 'manifest.json', 'tables']));
    expect(await readdir(folder)).toHaveLength(4);
  });

  it('can be entered by its owner alone', async () => {
    const modes = await Promise.all(
      [folder, join(folder, 'keys'), join(folder, 'keys', 'totp.key')].map(async (path) => (await stat(path)).mode & 0o777),
    );
    expect(modes).toEqual([0o700, 0o700, 0o600]);
  });

  it('never replaces another one', async () => {
    await expect(writeBackup(source, folder, never)).rejects.toThrow(/is there already/);
  });

  it('is not there at all when it was interrupted', async () => {
    const parent = await makeFolder();
    await expect(writeBackup(source, join(parent, 'late'), AbortSignal.abort())).rejects.toThrow();
    expect(await readdir(parent)).toEqual([]);
  });

  it('is refused of a database that is not Zaedno’s', async () => {
    const parent = await makeFolder();
    const wrong = { ...source, databaseUrl: await emptyDatabase() };
    await expect(writeBackup(wrong, join(parent, 'wrong'), never)).rejects.toThrow(/no database of Zaedno/);
    expect(await readdir(parent)).toEqual([]);
  });

  it('shows one instant, whatever is written meanwhile', async () => {
    const target = join(await makeFolder(), 'busy');
    const writing = Promise.all(Array.from({ length: 6 }, () => hall.submit()));
    const { manifest: busy } = await writeBackup(source, target, never);
    await writing;
    const url = await emptyDatabase();
    await restoreBackup(target, busy, { databaseUrl: url, dataDir: await makeFolder() }, never);
    // Each submission, its first event and its outbox event were committed together.
    const [counts] = await ask<{ submissions: string; events: string; announced: string }>(
      url,
      `select (select count(*) from submission) as submissions,
            (select count(distinct submission_id) from case_event) as events,
            (select count(distinct subject_id) from outbox_event where subject_type = 'submission' or type like 'submission.%') as announced`,
    );
    expect(counts?.events).toBe(counts?.submissions);
    expect(counts?.announced).toBe(counts?.submissions);
  });
});

describe('a restore', () => {
  it('brings back every row, every number that comes next, and every file, byte for byte', async () => {
    const target = { databaseUrl: await emptyDatabase(), dataDir: await makeFolder() };
    const fresh = join(await makeFolder(), 'fresh');
    const { manifest: present } = await writeBackup(source, fresh, never);
    await restoreBackup(fresh, await verifyBackup(fresh, null, never), target, never);
    expect(await contentOf(target.databaseUrl)).toEqual(await contentOf(source.databaseUrl));
    const { 'keys/totp.key.0123456789ab': _, ...files } = await filesOf(source.dataDir);
    expect(await filesOf(target.dataDir)).toEqual(files);
    expect(present.tables.reduce((sum, { rows }) => sum + rows, 0)).toBeGreaterThan(30);
  });

  it('gives a database in which work goes on', async () => {
    const url = await emptyDatabase();
    await restoreBackup(folder, manifest, { databaseUrl: url, dataDir: await makeFolder() }, never);
    const added = `insert into audit_entry (at, actor_kind, action, subject_type, subject_id, changes)
                 values (now(), 'system', 'test', 'test', 'test', '{}') returning id::int - (select max(id)::int from audit_entry) as step`;
    expect(await ask(url, added)).toEqual([{ step: 1 }]);
    await expect(ask(url, `delete from account`)).rejects.toThrow(/violates foreign key constraint/);
  });

  it('is refused where there is something already', async () => {
    const before = await contentOf(source.databaseUrl);
    await expect(restoreBackup(folder, manifest, source, never)).rejects.toThrow(/database is not empty/);
    expect(await contentOf(source.databaseUrl)).toEqual(before);
    await expect(expectEmptyDataDir(source.dataDir)).rejects.toThrow(/is not empty/);
    await expect(expectEmptyDataDir(join(source.dataDir, 'nowhere'))).resolves.toBeUndefined();
  });

  it('is refused of a backup that a newer version made', () => {
    expect(() => expectKnownMigrations({ ...manifest, migrations: [...manifest.migrations, 'Teleport1900000000001'] })).toThrow(
      /newer Zaedno/,
    );
    expect(() => expectKnownMigrations(manifest)).not.toThrow();
  });

  it('loads nothing of a table that is not the one of its migrations', async () => {
    const url = await emptyDatabase();
    const tables = manifest.tables.map((part) => (part.table === 'topic' ? { ...part, columns: ['key'] } : part));
    const target = { databaseUrl: url, dataDir: await makeFolder() };
    await expect(restoreBackup(folder, { ...manifest, tables }, target, never)).rejects.toThrow(/table topic of the backup/);
    expect(await ask(url, 'select from submission')).toHaveLength(0);
  });
});

describe('the check of a backup', () => {
  let copy: string;
  beforeEach(async () => {
    copy = join(await makeFolder(), 'copy');
    await cp(folder, copy, { recursive: true });
  });

  const partOf = (start: string): string => manifest.files.find(({ path }) => path.startsWith(start))?.path ?? '';

  it('finds it whole', async () => {
    await expect(verifyBackup(folder, fingerprint, never)).resolves.toEqual(manifest);
  });

  it.each<[string, () => Promise<void>, RegExp]>([
    ['a byte more in a table', () => appendFile(join(copy, 'tables', 'submission.jsonl.gz'), 'x'), /submission\.jsonl\.gz was changed/],
    ['a key of the same length', () => writeFile(join(copy, 'keys', 'totp.key'), 'A'.repeat(44)), /totp\.key was changed/],
    ['a file that is gone', () => unlink(join(copy, partOf('files/'))), /is missing/],
    ['a file that was added', () => writeFile(join(copy, 'files', 'added'), ''), /is not part of the backup/],
    ['a manifest that is gone', () => unlink(join(copy, 'manifest.json')), /no finished backup/],
  ])('refuses %s', async (_, spoil, reason) => {
    await spoil();
    await expect(verifyBackup(copy, null, never)).rejects.toThrow(reason);
  });

  it('refuses one whose manifest was made to fit, where the fingerprint is known', async () => {
    const path = join(copy, 'manifest.json');
    const own = (await measurePart(copy, 'manifest.json', never)).sha256;
    await expect(verifyBackup(copy, own, never)).resolves.toBeDefined();
    await writeFile(path, (await readFile(path, 'utf8')).replace('"format": 1', '"format":  1'));
    await expect(verifyBackup(copy, own, never)).rejects.toThrow(/does not have this fingerprint/);
  });
});
