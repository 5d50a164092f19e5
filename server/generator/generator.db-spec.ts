import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { FillIndex } from '../src/features/search/tasks/fill-index.js';
import { LogReader, LogSequencer } from '../src/features/transparency-log/index.js';
import { civilDate } from '../src/kernel/civil-date.js';
import { OutboxWorker } from '../src/platform/outbox/outbox-worker.js';
import { RecurringTasks } from '../src/platform/schedule/recurring-tasks.js';
import { createWebApplication } from '../src/web.js';
import { TestClock } from '../test/harness/test-clock.js';
import { testConfig } from '../test/harness/test-config.js';
import { createTestDatabase } from '../test/harness/test-database.js';
import { generate } from './generate.js';

const MANY = 2_000;
const UNTIL = civilDate('2026-11-23');

interface Page {
  readonly items: readonly { readonly number: string; readonly title: string | null; readonly supports: number }[];
}

describe('generated cases', () => {
  let app: NestFastifyApplication;
  let dataDir: string;
  let drop: () => Promise<void>;
  let url: string;

  beforeAll(async () => {
    const database = await createTestDatabase();
    ({ url, drop } = database);
    dataDir = await mkdtemp(join(tmpdir(), 'zaedno-generated-'));
    await generate({ databaseUrl: url, dataDir, submissions: MANY, seed: 7, until: UNTIL });
    // The last minute of the day before, so that all that was due is done.
    app = await createWebApplication(testConfig(url, dataDir, { demo: true }), new TestClock(new Date('2026-11-22T21:59:00Z')));
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  }, 300_000);
  afterAll(async () => {
    await app.close();
    await drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const read = async <Body>(path: string): Promise<{ body: Body; next: string | null }> => {
    const { statusCode, headers, body } = await app.inject({ url: path, headers: { host: 'localhost:3000' } });
    if (statusCode !== 200) throw new Error(`${path}: ${statusCode} ${body}`);
    return { body: JSON.parse(body) as Body, next: /^<([^>]+)>; rel="next"/.exec(String(headers['link'] ?? ''))?.[1] ?? null };
  };
  const all = async (query: string): Promise<Page['items'][number][]> => {
    const items: Page['items'][number][] = [];
    for (let path: string | null = `/api/v1/submissions?limit=100${query}`; path !== null;) {
      const page: { body: Page; next: string | null } = await read<Page>(path);
      items.push(...page.body.items);
      path = page.next;
    }
    return items;
  };
  const count = async (condition: string): Promise<number> => {
    const [row] = await app.get(DataSource).query<{ many: number }[]>(`select count(*)::int as many from ${condition}`);
    return row?.many ?? -1;
  };

  it('are all there, and every filter lists its own', async () => {
    expect(await count('submission')).toBe(MANY);
    const published = await all('');
    expect(published.length).toBe(await count(`submission where publication = 'published'`));
    expect(new Set(published.map(({ number }) => number)).size).toBe(published.length);
    for (const topic of ['services', 'ethics'])
      expect((await all(`&topic=${topic}`)).length).toBe(await count(`submission where publication = 'published' and topic = '${topic}'`));
    for (const status of ['assigned', 'closed', 'forwarded', 'merged'])
      expect((await all(`&status=${status}`)).length).toBe(
        await count(`submission where publication = 'published' and procedure = '${status}'`),
      );
  });

  it('add up in the statistics', async () => {
    interface Group {
      readonly key: string;
      readonly figures: Readonly<Record<'received' | 'published', number>> | null;
    }
    const { body } = await read<{ topics: readonly Group[] }>('/api/v1/statistics?from=2025-12&to=2026-11');
    for (const topic of ['services', 'ethics']) {
      const within = `topic = '${topic}' and received_on >= '2025-12-01' and publication <> 'pending'`;
      expect(body.topics.find(({ key }) => key === topic)?.figures).toMatchObject({
        received: await count(`submission where ${within}`),
        published: await count(`submission where ${within} and publication = 'published'`),
      });
    }
  });

  it('have a page each, with the way that they went and the answer', async () => {
    const answered = await all('&outcome=accepted');
    const { body } = await read<{ title: string; text: string; responses: unknown[]; timeline: { type: string }[] }>(
      `/api/v1/submissions/${answered[0]?.number ?? ''}`,
    );
    expect(body.responses).toHaveLength(1);
    expect(body.timeline.map(({ type }) => type)).toEqual(expect.arrayContaining(['received', 'published', 'answered']));
    expect(body.text.length).toBeGreaterThan(50);
  });

  it('leave nothing undone: the tasks that return close, erase and ask nothing', async () => {
    const events = await count('case_event');
    await app.get(RecurringTasks).runAll();
    await app.get(OutboxWorker).drain();
    expect(await count('case_event')).toBe(events);
  });

  it('keep the counts that stand with the case', async () => {
    const counted = 'coalesce((select count(*) from support p where p.submission_id = s.id), 0)';
    expect(await count(`submission s where repeats = 0 and erased_at is null and supports <> ${counted}`)).toBe(0);
    const repeats = '(select count(*) from submission m where m.merged_into_id = s.id)';
    expect(await count(`submission s where repeats <> ${repeats}`)).toBe(0);
    expect(
      await count(`submission s where answered_at is not null and not exists (select from response r where r.submission_id = s.id)`),
    ).toBe(0);
    expect(await count(`submission s where erased_at is not null and (title <> '' or access_code_hash is not null)`)).toBe(0);
  });

  it('are found by their words once the index is filled by its own task', async () => {
    const fill = app.get(FillIndex);
    for (let round = 0; round < 10; round += 1) await fill.run();
    const { body } = await read<Page>(`/api/v1/submissions?q=${encodeURIComponent('лампите не светят')}&limit=5`);
    expect(body.items).toHaveLength(5);
  });

  it('stand in the transparency log once it has taken them in', async () => {
    const waiting = await count('log_pending');
    expect(waiting).toBeGreaterThan(MANY * 3);
    while ((await count('log_pending')) > 0) await app.get(LogSequencer).tick();
    expect((await app.get(LogReader).checkpoint())?.size).toBe(waiting);
  });

  it('are put into an empty installation alone', async () => {
    await expect(generate({ databaseUrl: url, dataDir, submissions: 1, seed: 7, until: UNTIL })).rejects.toThrow('empty database');
  });
});
