import { setTimeout as pause } from 'node:timers/promises';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createWebApplication } from '../../src/web.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';
import { testConfig } from '../harness/test-config.js';

const CACHE = { publicCacheBytes: 4_000_000 };
/** Milliseconds in which every process has noticed a change, and some more for a slow machine. */
const BOUND = 1_500;
const LIST = '/api/v1/submissions';

interface Page {
  readonly items: readonly { readonly number: string; readonly title: string | null }[];
}

describe('public answers in memory', () => {
  let hall: TownHall;
  /** Another process on the same database. */
  let other: NestFastifyApplication;

  beforeAll(async () => {
    hall = await startTownHall(CACHE);
    const { url } = hall.dataSource.options as { readonly url: string };
    other = await createWebApplication(testConfig(url, hall.dataDir, { demo: true, ...CACHE }), hall.clock);
    await other.init();
    await other.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await other.close();
    await hall.close();
  });

  const ask = async (url: string, headers: Record<string, string> = {}, app = hall.app) => {
    const { statusCode: status, headers: told, body } = await app.inject({ url, headers: { host: 'localhost:3000', ...headers } });
    return { status, headers: told, body };
  };
  const numbers = async (app = hall.app): Promise<string[]> =>
    (JSON.parse((await ask(LIST, {}, app)).body) as Page).items.map(({ number }) => number);
  const act = async (name: 'moderator' | 'moderator2', number: string, body: object): Promise<void> => {
    const client = await hall.staff(name);
    const { status, text } = await client.post(`/api/v1/moderation/${number}/decisions`, body);
    if (status >= 400) throw new Error(text);
  };
  const published = async (title: string): Promise<string> => {
    const { number } = await hall.submit({ title });
    await act('moderator', number, { decision: 'publish' });
    return number;
  };
  /** Statements that the application sends for requests meanwhile; that it looks at the newest events is not counted among them. */
  const statements = async (work: () => Promise<unknown>, app = hall.app): Promise<number> => {
    const dataSource = app.get(DataSource);
    const { logger } = dataSource;
    let count = 0;
    const none = () => undefined;
    const logQuery = () => void (count += 1);
    dataSource.logger = { logQuery, logQueryError: none, logQuerySlow: none, logSchemaBuild: none, logMigration: none, log: none };
    await work();
    dataSource.logger = logger;
    return count;
  };

  it('are read once from the database, and are the same to the byte', async () => {
    await published('Първа улица без осветление');
    const first = await ask(LIST);
    let second = first;
    expect(await statements(async () => (second = await ask(LIST)))).toBe(0);
    expect(second.body).toBe(first.body);
    for (const name of ['content-type', 'cache-control', 'etag', 'content-security-policy', 'x-content-type-options'])
      expect([name, second.headers[name]]).toEqual([name, first.headers[name]]);
    expect((await ask(LIST, { 'if-none-match': String(first.headers['etag']) })).status).toBe(304);
  });

  it('lose a withheld case at once where it was withheld, and within a second everywhere else', async () => {
    const number = await published('Втора улица без осветление');
    expect(await numbers()).toContain(number);
    await pause(BOUND);
    expect(await numbers(other)).toContain(number);
    await act('moderator', number, { decision: 'reject', reasonCode: 'insult', note: 'Текстът обижда съсед.' });
    expect(await numbers()).not.toContain(number);
    expect((JSON.parse((await ask(`${LIST}/${number}`)).body) as { title: string | null }).title).toBeNull();
    await pause(BOUND);
    expect(await numbers(other)).not.toContain(number);
  });

  it('change with what staff change that no event tells of', async () => {
    const admin = await hall.staff('admin');
    await ask(LIST);
    expect(await statements(() => ask(LIST))).toBe(0);
    expect((await admin.patch('/api/v1/admin/departments/streets', { phone: '0722 00 000' })).status).toBe(200);
    expect(await statements(() => ask(LIST))).toBeGreaterThan(0);
  });

  it('are for whoever says nothing of themselves: a cookie or a key is asked for anew', async () => {
    await ask(LIST);
    expect(await statements(() => ask(LIST, { cookie: 'any=1' }))).toBeGreaterThan(0);
    const withKey = await ask(LIST, { authorization: 'Bearer zk_unknown' });
    expect(withKey.headers['x-kept']).toBeUndefined();
  });

  it('hold only what a route calls public, and nothing that failed', async () => {
    const { 'cache-control': control } = (await ask('/api/v1/submission-challenge')).headers;
    expect(control).toBe('no-store');
    const [one, two] = [await ask('/api/v1/submission-challenge'), await ask('/api/v1/submission-challenge')];
    expect(one.body).not.toBe(two.body);
    expect(await statements(() => ask(`${LIST}/0000-0000`))).toBe(await statements(() => ask(`${LIST}/0000-0000`)));
  });

  it('are another one for another language, and none for a host that is not ours', async () => {
    await ask(LIST);
    expect((await ask(LIST, { host: 'elsewhere.example' })).status).toBe(400);
    expect(await statements(() => ask(LIST, { 'accept-language': 'en' }))).toBeGreaterThan(0);
    expect(await statements(() => ask(LIST, { 'accept-language': 'en' }))).toBe(0);
  });

  it('are read by one request for all that ask at once', async () => {
    await published('Трета улица без осветление');
    const one = await statements(() => ask(`${LIST}?limit=3`));
    await published('Четвърта улица без осветление');
    expect(await statements(() => Promise.all(Array.from({ length: 8 }, () => ask(`${LIST}?limit=3`))))).toBe(one);
  });
});

describe('public answers in memory, where reads are limited', () => {
  let hall: TownHall;
  beforeAll(async () => void (hall = await startTownHall({ ...CACHE, readsPerMinute: 3 })));
  afterAll(() => hall.close());

  it('count like any other read', async () => {
    const ask = () => hall.app.inject({ url: LIST, headers: { host: 'localhost:3000' } });
    const told: unknown[] = [];
    for (let each = 0; each < 4; each += 1) {
      const { statusCode, headers } = await ask();
      told.push([statusCode, /r=(\d)/.exec(String(headers['ratelimit']))?.[1]]);
    }
    expect(told).toEqual([
      [200, '2'],
      [200, '1'],
      [200, '0'],
      [429, '0'],
    ]);
  });
});
