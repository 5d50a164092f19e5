import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { jest } from '@jest/globals';
import pg from 'pg';
import { type BucketServer, startBucketServer } from '../../../test/harness/bucket-server.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../schedule/recurring-tasks.js';
import { FileStore } from '../storage/file-store.js';
import { storeOf } from '../storage/store-of.js';
import { expectEmptyStore, restoreBackup, writeBackup } from './index.js';

// A restore runs every migration, on a machine that may be busy.
jest.setTimeout(60_000);

const never = new AbortController().signal;
const WORDS = 'Лампата пред номер 5 мига.';

describe('a town hall whose files lie in a bucket', () => {
  let server: BucketServer;
  let hall: TownHall;
  let folder: string;
  let number: string;
  let caseToken: string;

  const attach = (bytes = WORDS) =>
    hall
      .visitor()
      .upload(
        `/api/v1/cases/${number}/attachments`,
        { name: 'бележка.txt', type: 'text/plain', bytes: Buffer.from(bytes) },
        {},
        { bearer: caseToken },
      );
  const files = (): string[] => server.names().filter((name) => name.startsWith('files/'));

  beforeAll(async () => {
    server = await startBucketServer();
    hall = await startTownHall({ bucket: server.settings });
    folder = await mkdtemp(join(tmpdir(), 'zaedno-bucket-backup-'));
    const sent = await hall.submit();
    number = sent.number;
    const { body } = await hall.visitor().post<{ caseToken: string }>('/api/v1/cases/lookup', { number, accessCode: sent.accessCode });
    caseToken = body.caseToken;
  });
  beforeEach(() => server.meet(null));
  afterAll(async () => {
    await hall.close();
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  });

  it('keeps an upload there, and nothing of it on the disk', async () => {
    expect((await attach()).status).toBe(201);
    expect(files()).toEqual([expect.stringMatching(/^files\/[0-9a-f]{2}\/[0-9a-f-]{36}$/)]);
    expect(await readdir(hall.dataDir)).not.toContain('files');
  });

  it('answers an upload with 503 while the bucket is away, keeps no row of it, and takes it afterwards', async () => {
    const rows = async (): Promise<unknown> => hall.dataSource.query('select count(*) from attachment');
    const before = await rows();
    server.meet('gone');
    const refused = await attach('Втора бележка.');
    expect(refused.status).toBe(503);
    expect(refused.body).toMatchObject({ type: expect.stringContaining('unavailable'), status: 503 });
    expect(refused.headers['retry-after']).toBe('5');
    expect(await rows()).toEqual(before);
    server.meet(null);
    expect((await attach('Втора бележка.')).status).toBe(201);
  });

  it('erases after a day what no row knows, and nothing else', async () => {
    const known = files();
    const orphan = 'files/ff/019abc00-0000-7000-8000-0000000000ff';
    const [young, old] = [orphan.replace('019abc', '019abd'), orphan];
    for (const [name, hours] of [[young, 23], [old, 25], ...known.map((each) => [each, 99] as const)] as const) {
      server.age(name, new Date(hall.clock.now().getTime() - hours * 3_600_000));
    }
    await hall.app.get(RecurringTasks).runAll();
    expect(files()).toEqual([...known, young].sort());
    await hall.app.get(FileStore).erase(young.slice(-36));
  });

  it('has its files in a backup, which a folder or another bucket takes back', async () => {
    const { url } = hall.dataSource.options as { url: string };
    const target = join(folder, 'nightly');
    const { manifest } = await writeBackup(
      { databaseUrl: url, dataDir: hall.dataDir, ...(await storeOf({ bucket: server.settings })) },
      target,
      never,
    );
    expect(manifest.files.map(({ path }) => path).filter((path) => path.startsWith('files/'))).toEqual(files());
    const other = await startBucketServer();
    const { store } = await storeOf({ bucket: other.settings });
    if (!store) throw new Error('There is no store');
    await restoreBackup(target, manifest, { databaseUrl: await emptyDatabase(url), dataDir: join(folder, 'restored'), store }, never);
    expect(other.names()).toEqual(files());
    const texts: string[] = [];
    for (const name of other.names()) {
      const kept = await store.read(name.slice(-36));
      texts.push(kept ? await text(kept.stream) : '');
    }
    expect(texts.toSorted()).toEqual(['Втора бележка.', WORDS].toSorted());
    await expect(expectEmptyStore(store)).rejects.toThrow(/bucket holds files/);
    await other.stop();
  });
});

/** Dropped with the server. */
async function emptyDatabase(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const name = `restored_${randomBytes(4).toString('hex')}`;
  await client.query(`create database ${name}`);
  await client.end();
  const other = new URL(url);
  other.pathname = name;
  return other.href;
}
