import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { jest } from '@jest/globals';
import { MOST_LAG, Replica } from '../../src/platform/database/replica/replica.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { type PostgresPair, startPair, until } from '../drill/postgres-pair.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

jest.setTimeout(120_000);

const LIST = '/api/v1/submissions';

describe('public reads beside a streaming replica', () => {
  let pair: PostgresPair;
  let hall: TownHall;
  let replica: Replica;
  let dataDir: string;

  const numbers = async (cookie?: string): Promise<string[]> => {
    const headers = cookie === undefined ? {} : { cookie };
    const { status, body } = await hall.visitor().get<{ items: { number: string }[] }>(LIST, { headers });
    expect(status).toBe(200);
    return body.items.map(({ number }) => number).sort();
  };
  /** Statements that the replica has answered for us so far. */
  const answered = async (): Promise<number> => {
    // A backend reports what it did when it rests for a second, or ends.
    await sleep(1_200);
    const [row] = await pair.replica.ask<{ count: string }>(
      `select sum(xact_commit)::text as count from pg_stat_database where datname = 'zaedno'`,
    );
    return Number(row?.count);
  };
  const published = async (): Promise<string> => {
    const { number } = await hall.submit();
    const decision = {
      decision: 'publish_redacted',
      publicTitle: 'Тъмна улица',
      publicText: 'Лампите не светят от два месеца и никой не идва.',
      department: 'streets',
    };
    const { status } = await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    expect(status).toBe(200);
    return number;
  };
  const fresh = (): Promise<void> => until(async () => replica.look().then(() => replica.isFresh), 20_000);

  beforeAll(async () => {
    pair = await startPair();
    dataDir = await mkdtemp(join(tmpdir(), 'zaedno-replica-'));
    await migrate(pair.primary.url);
    hall = await startTownHall({
      databaseUrl: pair.primary.url,
      migrationDatabaseUrl: pair.primary.url,
      replicaUrl: pair.replica.url,
      publicCacheBytes: 0,
    });
    replica = hall.app.get(Replica);
    await published();
    await fresh();
  });
  afterAll(async () => {
    await hall.close();
    await pair.erase();
    await rm(dataDir, { recursive: true, force: true });
  });

  it('come from the replica for strangers, and from the primary for whoever brings a cookie', async () => {
    await pair.replica.ask('select pg_wal_replay_pause()');
    const before = await numbers();
    await fresh().catch(() => undefined);
    await pair.replica.ask('select pg_wal_replay_resume()');
    await fresh();
    const asked = jest.spyOn(replica, 'query');
    expect(await numbers()).toEqual(before);
    expect(asked).toHaveBeenCalled();
    asked.mockClear();
    expect(await numbers('just-wrote=1')).toEqual(before);
    expect(await numbers('zaedno=any')).toEqual(before);
    await hall.visitor().get('/api/v1/site');
    expect(asked).not.toHaveBeenCalled();
    asked.mockRestore();
    expect(await answered()).toBeGreaterThan(0);
  });

  it('never show for longer than two seconds what was withheld, though the replica stands still', async () => {
    const titles = async (): Promise<string[]> =>
      (await hall.visitor().get<{ items: { title: string }[] }>(LIST)).body.items.map(({ title }) => title);
    const number = await published();
    await fresh();
    await pair.replica.ask('select pg_wal_replay_pause()');
    expect(await titles()).toContain('Тъмна улица');
    await hall.dataSource.query(`update submission set public_title = 'Заличено'`);
    const at = performance.now();
    let last = at;
    while (performance.now() - at < MOST_LAG + 2_000) {
      if ((await titles()).includes('Тъмна улица')) last = performance.now();
      await sleep(50);
    }
    // A statement that began in time may end a little later.
    expect(last - at).toBeLessThan(MOST_LAG + 500);
    expect(replica.isFresh).toBe(false);
    await pair.replica.ask('select pg_wal_replay_resume()');
    await fresh();
    expect(await titles()).not.toContain('Тъмна улица');
    expect(await numbers()).toContain(number);
  });

  it('mark a browser that has just sent something for some seconds', async () => {
    const payload = {
      kind: 'signal',
      topic: 'services',
      title: 'Улицата е тъмна',
      text: 'Лампите не светят от два месеца и никой не идва.',
      language: 'bg',
      identity: 'anonymous',
    };
    const { status, headers } = await hall.visitor().post('/api/v1/submissions', payload);
    expect(status).toBe(201);
    expect(String(headers['set-cookie'])).toMatch(/just-wrote=1; Max-Age=5; Path=\/; HttpOnly/);
    const read = await hall.visitor().get(LIST);
    expect(String(read.headers['set-cookie'] ?? '')).not.toContain('just-wrote');
  });

  it('come from the primary while the replica is gone, without an error', async () => {
    const before = await numbers();
    await pair.replica.kill();
    for (let times = 0; times < 10; times += 1) expect(await numbers()).toEqual(before);
    await replica.look();
    expect(replica.isFresh).toBe(false);
    await pair.replica.start();
    await fresh();
    expect(await numbers()).toEqual(before);
  });

  it('leave a replica that was promoted: it is a primary of its own', async () => {
    await pair.promote();
    await replica.look();
    expect(replica.isFresh).toBe(false);
  });
});
