import { randomBytes } from 'node:crypto';
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { ApiClient } from '../../../../test/harness/api-client.js';
import { TestClock } from '../../../../test/harness/test-clock.js';
import { testConfig } from '../../../../test/harness/test-config.js';
import { startTestApplication, type TestApplication } from '../../../../test/harness/test-application.js';
import { Clock } from '../../../kernel/clock.js';
import { expectEmptyDataDir, type Manifest, restoreBackup, verifyBackup, writeBackup } from '../../../platform/backup/index.js';
import { NoteVerifier } from '../../../platform/crypto/note-key.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { createWebApplication } from '../../../web.js';
import { parseCheckpoint } from '../domain/checkpoint.js';
import { parseNote } from '../domain/signed-note.js';
import { LogEntries, LogIdentity, LogPromises, LogReader, LogSequencer, newLogCase } from '../index.js';
import { BeginAnew } from '../use-cases/begin-anew.js';
import { ConfirmLog } from '../use-cases/confirm-log.js';
import { CheckpointPublisher } from './checkpoint-publisher.js';
import { isSignedBy } from './log-keys.js';

// A restore runs every migration, on a machine that may be busy.
jest.setTimeout(120_000);

const never = new AbortController().signal;
const ORIGIN = 'localhost:3000/log';

describe('an older backup', () => {
  let old: TestApplication;
  let backup: string;
  let manifest: Manifest;
  const folders: string[] = [];
  const apps: NestFastifyApplication[] = [];

  const folder = async (): Promise<string> => {
    const path = await mkdtemp(join(tmpdir(), 'zaedno-older-'));
    folders.push(path);
    return path;
  };
  const append = async (app: NestFastifyApplication, count: number): Promise<void> => {
    for (let number = 0; number < count; number += 1) {
      const fact = { t: 'response', outcome: 'accepted', version: number + 1, texts: { answer: `Отговор ${number}` } } as const;
      await app.get(UnitOfWork).run(() => app.get(LogEntries).append([{ logCase: newLogCase(), fact, at: old.clock.now() }]));
    }
  };
  const tick = (app: NestFastifyApplication) => app.get(LogSequencer).tick();
  const served = async (app: NestFastifyApplication) => (await new ApiClient(app).get<string>('/log/checkpoint')).text;
  const checkpoint = async (app: NestFastifyApplication) => parseCheckpoint(parseNote(await served(app))?.text ?? '');
  const identity = async (app: NestFastifyApplication) => (await app.get(LogIdentity).read())!;

  beforeAll(async () => {
    old = await startTestApplication();
    await append(old.app, 5);
    await tick(old.app);
    backup = join(await folder(), 'backup');
    const databaseUrl = (old.dataSource.options as { url?: string }).url ?? '';
    await writeBackup({ databaseUrl, dataDir: old.dataDir }, backup, never);
    manifest = await verifyBackup(backup, null, never);
    await append(old.app, 4);
    await tick(old.app);
  });
  afterEach(async () => {
    for (const app of apps.splice(0)) await app.close();
  });
  afterAll(async () => {
    await old.close();
    for (const path of folders) await rm(path, { recursive: true, force: true });
  });

  /** The backup in a new database; `hasTrace`: the folder of what was published survived beside it. */
  async function restored({ hasTrace }: { hasTrace: boolean }): Promise<{ app: NestFastifyApplication; dataDir: string }> {
    const dataDir = await folder();
    if (hasTrace) await cp(join(old.dataDir, 'log'), join(dataDir, 'log'), { recursive: true });
    await expectEmptyDataDir(dataDir);
    const source = (old.dataSource.options as { url?: string }).url ?? '';
    const url = new URL(source);
    url.pathname = `older_${randomBytes(4).toString('hex')}`;
    const client = new pg.Client({ connectionString: source });
    await client.connect();
    await client.query(`create database ${url.pathname.slice(1)}`);
    await client.end();
    await restoreBackup(backup, manifest, { databaseUrl: url.href, dataDir }, never);
    return { app: await started(url.href, dataDir), dataDir };
  }

  async function started(url: string, dataDir: string): Promise<NestFastifyApplication> {
    const app = await createWebApplication(testConfig(url, dataDir), new TestClock());
    apps.push(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return app;
  }

  it('does not hold what was published, but the key', () => {
    const paths = manifest.files.map(({ path }) => path);
    expect(paths).toContain('keys/log.key');
    expect(paths.filter((path) => path.startsWith('log/'))).toEqual([]);
  });

  it('is served and written to, but not signed any more, also when it has grown past what was published', async () => {
    const { app, dataDir } = await restored({ hasTrace: true });
    const trace = await readFile(join(dataDir, 'log', 'checkpoint'), 'utf8');
    await app.get(CheckpointPublisher).review();
    expect(await identity(app)).toMatchObject({ state: 'refuses', refusal: { reason: 'behind' }, size: 5 });
    await append(app, 6);
    await tick(app);
    const { refusal, size } = await identity(app);
    expect([refusal?.reason, size]).toEqual(['other_root', 5]);
    expect((await checkpoint(app))?.size).toBe(5);
    expect(await readFile(join(dataDir, 'log', 'checkpoint'), 'utf8')).toBe(trace);
    expect(await app.get(LogPromises).promise(Buffer.alloc(32), new Date())).toBeNull();
    const ready = await new ApiClient(app).get('/readyz');
    expect([ready.status, ready.body]).toMatchObject([200, { status: 'ok', log: { state: 'refuses', size: 5 } }]);
    await expect(app.get(ConfirmLog).run()).rejects.toThrow('nothing has to be confirmed');
  });

  it('goes on as a new log that says what was published, with what is left in its order', async () => {
    const { app, dataDir } = await restored({ hasTrace: true });
    await append(app, 2);
    await tick(app);
    await append(app, 1);
    const published = (await old.app.get(LogReader).checkpoint())!;
    await expect(app.get(BeginAnew).run(' ')).rejects.toThrow('--reason');
    await expect(app.get(BeginAnew).run('а'.repeat(501))).rejects.toThrow('500 characters');
    app.get<TestClock>(Clock).advance({ days: 30 });
    const begun = await app.get(BeginAnew).run('Дискът се повреди.');
    expect(begun).toMatchObject({ origin: `${ORIGIN}/2`, again: 8, continues: { origin: ORIGIN, size: 9 } });
    await expect(app.get(BeginAnew).run('Още веднъж.')).rejects.toThrow('has begun already');
    // While another worker sequences, nothing is signed, and nothing is wrong.
    const other = app.get(DataSource).createQueryRunner();
    await other.startTransaction();
    await other.query(`select pg_advisory_xact_lock(7253, hashtext('sequence-log'))`);
    expect(await tick(app)).toBe(0);
    await other.rollbackTransaction();
    await other.release();
    expect(await identity(app)).toMatchObject({ state: 'signing', waiting: 9 });
    // What is entered again waits from now on, and nobody is promised a time that is over; one entry had waited before.
    const late = 'select count(*)::int as count from log_pending where appended_at < $1';
    expect(await app.get(UnitOfWork).query(late, [app.get(Clock).now()])).toEqual([{ count: 1 }]);
    await tick(app);
    expect(await checkpoint(app)).toMatchObject({ origin: `${ORIGIN}/2`, size: 9 });
    const entries = await app.get(LogReader).page(null, 50);
    const told = entries.reverse().map(({ bytes }) => JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, unknown>);
    expect(told[0]).toEqual({
      ...{ v: 1, t: 'continued', log: ORIGIN, size: 9, root: Buffer.from(published.root).toString('base64') },
      ...{ reason: 'Дискът се повреди.', at: '2026-12-23T09:00:00Z' },
    });
    expect(told.slice(1).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 1, 2, 1]);
    // What opens a commitment belongs to the entry, in whichever log it stands.
    const ids = entries.slice(1).map(({ entryId }) => entryId);
    expect((await app.get(LogReader).saltsOf(ids)).size).toBe(8);
    const [current, previous, ...more] = (await new ApiClient(app).get<string>('/log/vkey')).text
      .trimEnd()
      .split('\n')
      .map(NoteVerifier.parse);
    expect([current?.name, previous?.name, more]).toEqual([`${ORIGIN}/2`, ORIGIN, []]);
    expect(isSignedBy([current!], parseNote(await served(app))!)).toBe(true);
    // The newest word of the old log is checked by its old key.
    expect(isSignedBy([previous!], parseNote(published.note)!)).toBe(true);
    await append(app, 1);
    await tick(app);
    expect(await identity(app)).toMatchObject({ state: 'signing', size: 10 });
    expect(parseCheckpoint(parseNote(await readFile(join(dataDir, 'log', 'checkpoint'), 'utf8'))!.text)?.origin).toBe(`${ORIGIN}/2`);
  });

  it('on a new machine waits for a word of whoever restored it', async () => {
    const { app, dataDir } = await restored({ hasTrace: false });
    await append(app, 1);
    await tick(app);
    expect(await identity(app)).toMatchObject({ state: 'refuses', refusal: { reason: 'no_trace' } });
    expect((await checkpoint(app))?.size).toBe(5);
    expect(await app.get(ConfirmLog).run()).toMatchObject({ size: 5 });
    await tick(app);
    expect(await identity(app)).toMatchObject({ state: 'signing', size: 6 });
    expect(await readFile(join(dataDir, 'log', 'checkpoint'), 'utf8')).toBe(await served(app));
  });
});
