import { jest } from '@jest/globals';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Exported, unzip } from '../../../test/open-data/exported.js';
import { violationsOf } from '../../../test/open-data/check-catalogue.js';
import { MARKED, startToldTown, type ToldTown } from '../../../test/open-data/told-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { OpenDataPage } from './http/open-data.dto.js';
import { WriteExport } from './use-cases/write-export.js';
import { WriteTables } from './use-cases/write-tables.js';

describe('the exports of the days', () => {
  let told: ToldTown;

  beforeAll(async () => {
    told = await startToldTown();
  }, 90_000);
  afterAll(() => told.hall.close());
  afterEach(() => jest.restoreAllMocks());

  const ask = (path: string, headers: Record<string, string> = {}) => told.hall.visitor().get<{ type?: string }>(path, { headers });
  const days = async (): Promise<string[]> => (await page()).days.map(({ day }) => day);
  const page = async (): Promise<OpenDataPage> => (await told.hall.visitor().get<OpenDataPage>('/api/v1/open-data')).body;
  const folders = async (): Promise<string[]> => readdir(join(told.hall.dataDir, 'open-data')).catch(() => []);
  const nightly = () => told.hall.app.get(RecurringTasks).runAll();
  const exportNow = () => told.hall.app.get(WriteExport).run();
  const everything = async (day?: string): Promise<string> =>
    [...(await unzip(await new Exported(told.hall, day).bytes('all.zip'))).values()].join('\n');
  const nextDay = async (): Promise<void> => {
    told.hall.clock.advance({ days: 1 });
    for (const name of ['moderator', 'streets', 'property', 'admin'] as const) await told.hall.signInAgain(name);
  };

  it('are being prepared before the first one, and the catalogue is whole all the same', async () => {
    const { status, headers, body } = await ask('/data/latest/cases.csv');
    expect([status, headers['retry-after'], body.type]).toEqual([503, '120', 'http://localhost:3000/problems/export-not-ready']);
    expect((await page()).days).toEqual([]);
    expect((await page()).tables.every(({ rows, files }) => rows === null && files.length === 0)).toBe(true);
    const { status: found, headers: described, text } = await ask('/data/catalog.jsonld');
    expect([found, described['content-type']]).toEqual([200, 'application/ld+json; charset=utf-8']);
    expect(await violationsOf(JSON.parse(text) as object)).toEqual([]);
  });

  it('are made once a night, for the day in Sofia, under an address with that day', async () => {
    await nightly();
    await nightly();
    expect(await days()).toEqual(['2026-11-23']);
    expect(await folders()).toHaveLength(1);
    const { status, headers } = await ask('/data/latest/cases.csv');
    expect([status, headers['location']]).toEqual([302, '/data/2026-11-23/cases.csv']);
    const file = await ask('/data/2026-11-23/cases.csv');
    expect(file.status).toBe(200);
    expect(file.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8; header=present',
      'cache-control': 'public, max-age=0, must-revalidate',
      'access-control-allow-origin': '*',
      'content-disposition': 'attachment; filename="2026-11-23-cases.csv"',
    });
    const again = await ask('/data/2026-11-23/cases.csv', { 'if-none-match': String(file.headers['etag']) });
    expect([again.status, again.text]).toEqual([304, '']);
  });

  it('stand in the catalogue with address, size and checksum, and it fulfils DCAT-AP', async () => {
    const { text } = await ask('/data/catalog.jsonld');
    expect(await violationsOf(JSON.parse(text) as object)).toEqual([]);
    for (const { path, bytes, sha256 } of (await page()).tables.flatMap(({ files }) => files)) {
      expect(text).toContain(`"http://localhost:3000${path}"`);
      expect(text).toContain(`"${bytes}"`);
      expect(text).toContain(`"${sha256}"`);
    }
  });

  it('take the place of an earlier one of the day when somebody asks for it', async () => {
    const [before] = await folders();
    const made = await exportNow();
    expect(made?.day).toBe('2026-11-23');
    expect(await folders()).toEqual([made?.id]);
    expect(made?.id).not.toBe(before);
  });

  it.each([
    '/data/2026-11-23/submission.csv',
    '/data/2026-11-24/cases.csv',
    '/data/2026-02-30/cases.csv',
    '/data/yesterday/cases.csv',
    '/data/latest/secret.csv',
    '/data/2026-11-23/..%2F..%2Fkeys%2Flog.key',
    '/data/2026-11-23/cases.csv/more',
    '/data',
  ])('have nothing at %s', async (path) => {
    expect((await ask(path)).status).toBe(404);
  });

  it('are kept for so many days as the setting says, and no longer', async () => {
    for (const _ of [1, 2, 3]) {
      await nextDay();
      await nightly();
    }
    expect(await days()).toEqual(['2026-11-26', '2026-11-25', '2026-11-24']);
    expect(await folders()).toHaveLength(3);
    expect((await ask('/data/2026-11-23/cases.csv')).status).toBe(404);
  });

  it('lose at once whatever holds a text that is withheld, and come again without it', async () => {
    expect(await everything('2026-11-24')).toContain(MARKED);
    await told.town.act('moderator', `moderation/${told.marked}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    await told.hall.drainOutbox();
    for (const day of ['2026-11-24', '2026-11-25', '2026-11-26']) {
      const { status, body } = await ask(`/data/${day}/cases.csv`);
      expect([status, body.type]).toEqual([410, 'http://localhost:3000/problems/export-removed']);
    }
    expect(await folders()).toEqual([]);
    expect((await ask('/data/latest/cases.csv')).status).toBe(503);
    await nightly();
    expect(await days()).toEqual(['2026-11-26']);
    const text = (await new Exported(told.hall).bytes('cases.jsonl')).toString();
    expect(text).not.toContain(MARKED);
    expect(text).not.toContain(told.marked);
  });

  it('lose what a moderator takes out of the word of a monitor', async () => {
    expect(await everything()).toContain(MARKED);
    const at = 'Обиколихме всичко и '.length;
    const spans = { spans: [{ start: at, end: at + MARKED.length, type: 'person' }], reason: 'Име на съсед.' };
    const path = `/api/v1/entries/assessment/${told.assessment}/redaction`;
    const { status, text } = await (await told.hall.staff('moderator')).put(path, spans);
    expect([status, text]).toEqual([200, expect.any(String)]);
    await told.hall.drainOutbox();
    expect((await ask('/data/2026-11-26/all.zip')).status).toBe(410);
    await nightly();
    expect(await everything()).not.toContain(MARKED);
  });

  it('keep those that are older than the case whose words go', async () => {
    await nextDay();
    const { number } = await told.hall.submit({ title: 'Нова улица, нова яма' });
    await told.town.act('moderator', `moderation/${number}/decisions`, { decision: 'publish' });
    await told.hall.drainOutbox();
    told.hall.clock.advance({ hours: 1 });
    await nightly();
    expect(await days()).toEqual(['2026-11-27', '2026-11-26']);
    await told.town.act('moderator', `moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    await told.hall.drainOutbox();
    expect(await days()).toEqual(['2026-11-26']);
    expect((await ask('/data/2026-11-26/cases.csv')).status).toBe(200);
    await nightly();
  });

  it('stay when nothing goes: a case is published, answered, corrected, followed, or was never public', async () => {
    const before = await days();
    await told.town.say(told.answered.number, { correctionNote: 'Още една поправка.' });
    await told.hall.drainOutbox();
    expect(await days()).toEqual(before);
    const { number } = await told.hall.submit({ title: 'Това никой не прочита' });
    await told.town.act('moderator', `moderation/${number}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
    await told.hall.drainOutbox();
    expect(await days()).toEqual(before);
  });

  it('go with the folder that they lay in, as after a restored backup, and the newest is made again', async () => {
    expect(await days()).toEqual(['2026-11-27', '2026-11-26']);
    await rm(join(told.hall.dataDir, 'open-data'), { recursive: true });
    await nightly();
    expect(await days()).toEqual(['2026-11-27']);
  });

  it('are looked for every minute by two statements and a transaction', async () => {
    expect(await countStatements(told.hall.dataSource, () => told.hall.app.get(WriteExport).runIfDue())).toBe(4);
  });

  it('may be packed for half an hour: the database does not end the transaction meanwhile, as it ends others after a minute', async () => {
    const patience = () => told.hall.app.get(UnitOfWork).query<object>('show idle_in_transaction_session_timeout');
    const tables = told.hall.app.get(WriteTables);
    const write = tables.run.bind(tables);
    const seen: object[] = [];
    jest.spyOn(tables, 'run').mockImplementationOnce(async (...given) => {
      seen.push(...(await patience()));
      return write(...given);
    });
    await exportNow();
    expect([...seen, ...(await patience())].map((row) => Object.values(row) as string[])).toEqual([['30min'], ['1min']]);
  });

  it('never appear when words went while they were written', async () => {
    const tables = told.hall.app.get(WriteTables);
    const write = tables.run.bind(tables);
    jest.spyOn(tables, 'run').mockImplementationOnce(async (...given) => {
      const written = await write(...given);
      // On a connection of its own, as the reaction of another process.
      await told.hall.dataSource.query('update open_data_state set words_taken_back = words_taken_back + 1');
      return written;
    });
    const before = await folders();
    expect(await exportNow()).toBeNull();
    expect(await folders()).toEqual(before);
    expect(await exportNow()).not.toBeNull();
  });

  it('leave nothing behind when the writing fails', async () => {
    const before = await folders();
    jest.spyOn(told.hall.app.get(WriteTables), 'run').mockRejectedValueOnce(new Error('The disk is full'));
    await expect(exportNow()).rejects.toThrow('The disk is full');
    expect(await folders()).toEqual(before);
  });

  it('are read in batches: the statements grow with hundreds of cases, not with cases', async () => {
    const write = () => countStatements(told.hall.dataSource, exportNow);
    const few = await write();
    await told.hall.dataSource.query(
      `insert into submission (id, number, access_code_hash, kind, topic, title, text, language, identity, received_at, received_on, statutory,
         moderate_by, publication, procedure, public_title, public_text, published_at, log_case)
       select gen_random_uuid(), lpad(i::text, 8, '0'), '\\x00', 'signal', 'services', 'Тайно', 'Тайният текст.', 'bg', 'hidden', now(), now()::date,
         false, now(), 'published', 'received', 'Публично ' || i, 'Публичният текст.', now(), 'log-' || i from generate_series(1, 1100) i`,
    );
    // Two batches more; what this process keeps in memory may be read anew meanwhile.
    expect((await write()) - few).toBeLessThan(20);
    const numbers = (await new Exported(told.hall).csv('cases')).map(({ number }) => number);
    const [{ count } = { count: 0 }] = await told.hall.dataSource.query<{ count: number }[]>(
      `select count(*)::int as count from submission where publication = 'published'`,
    );
    expect([numbers.length, new Set(numbers).size]).toEqual([count, count]);
  });
});
