import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import pg from 'pg';
import { LogSequencer } from '../../src/features/transparency-log/index.js';
import { limitsOf } from '../../src/platform/database/limits.js';
import { OutboxWorker } from '../../src/platform/outbox/outbox-worker.js';
import { RecurringTasks } from '../../src/platform/schedule/recurring-tasks.js';
import { createWebApplication } from '../../src/web.js';
import { ApiClient } from '../harness/api-client.js';
import { PGBOUNCER, type PgBouncer, startPgBouncer } from '../harness/pg-bouncer.js';
import { testConfig } from '../harness/test-config.js';
import { createTestDatabase, type TestDatabase } from '../harness/test-database.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

const SUBMISSION = {
  ...{ kind: 'signal', topic: 'services', title: 'Улицата е тъмна от два месеца', language: 'bg', identity: 'anonymous' },
  text: 'На улица „Васил Левски“ лампите не светят от два месеца и никой не идва.',
};

// CI installs the package; elsewhere it may be missing.
(PGBOUNCER === undefined ? describe.skip : describe)('two processes behind PgBouncer in transaction mode', () => {
  let database: TestDatabase;
  let bouncer: PgBouncer;
  let hall: TownHall;
  let second: NestFastifyApplication;
  let dataDir: string;
  let direct: pg.Client;

  beforeAll(async () => {
    database = await createTestDatabase();
    bouncer = await startPgBouncer(database.url);
    const throughIt = { databaseUrl: bouncer.url, migrationDatabaseUrl: database.url, pooled: true, logLevel: 'error' as const };
    hall = await startTownHall(throughIt);
    dataDir = await mkdtemp(join(tmpdir(), 'zaedno-second-'));
    second = await createWebApplication(testConfig(bouncer.url, hall.dataDir, { ...throughIt, demo: true }), hall.clock);
    await second.init();
    await second.getHttpAdapter().getInstance().ready();
    direct = new pg.Client({ connectionString: database.url });
    await direct.connect();
  });

  afterAll(async () => {
    await direct.end();
    await second.close();
    await hall.close();
    await bouncer.stop();
    await database.drop();
    await rm(dataDir, { recursive: true, force: true });
  });

  const both = (): [ApiClient, ApiClient] => [hall.visitor(), new ApiClient(second)];
  const numberOf = async (sql: string): Promise<number> => Number((await direct.query<{ count: string }>(sql)).rows[0]?.count);

  it('share three connections for forty submissions, decisions, deliveries, tasks and entries of the log at once', async () => {
    const sent = await Promise.all(
      Array.from({ length: 40 }, (_, at) => (both()[at % 2] as ApiClient).post<{ number: string }>('/api/v1/submissions', SUBMISSION)),
    );
    expect(sent.map((answer) => answer.status)).toEqual(Array.from({ length: 40 }, () => 201));
    const moderator = await hall.staff('moderator');
    const decide = (number: string) =>
      moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'streets' });
    const work = ({ app }: { readonly app: NestFastifyApplication }): Promise<unknown>[] => [
      app.get(OutboxWorker).drain(),
      app.get(RecurringTasks).runAll(),
      app.get(LogSequencer).tick(),
    ];
    const deciding = Promise.all(sent.slice(0, 8).map((answer) => decide(answer.body.number)));
    await Promise.all([...work(hall), ...work({ app: second })]);
    const decisions = await deciding;
    expect(new Set(decisions.map(({ status }) => status))).toEqual(new Set([200]));
    while ((await hall.app.get(LogSequencer).tick()) + (await second.get(LogSequencer).tick()) > 0);
    expect(await numberOf('select count(*) from submission')).toBe(40);
    expect(await numberOf('select count(*) from log_pending')).toBe(0);
    expect(
      await numberOf(`select count(*) from pg_stat_activity where datname = current_database() and application_name = 'zaedno'`),
    ).toBeLessThanOrEqual(3);
  });

  it('count limits together, whichever of them was asked', async () => {
    const wrong = { email: 'admin@zaedno.example', password: 'not the password' };
    const statuses: number[] = [];
    for (let at = 0; at < 24; at += 1) statuses.push((await (both()[at % 2] as ApiClient).post('/api/v1/session', wrong)).status);
    expect(statuses).toContain(429);
    for (const client of both()) expect((await client.post('/api/v1/session', wrong)).status).toBe(429);
  });

  it('leave nothing behind on a connection that the next one would find', async () => {
    expect(await numberOf(`select count(*) from pg_locks where locktype = 'advisory'`)).toBe(0);
    expect(
      await numberOf(`select count(*) from pg_stat_activity where datname = current_database() and state = 'idle in transaction'`),
    ).toBe(0);
    for (let at = 0; at < 6; at += 1) {
      expect(await limitsOf(bouncer.url)).toEqual({ statement_timeout: '15s', idle_in_transaction_session_timeout: '1min' });
    }
  });

  it('answer 503 while PgBouncer is gone, lose nothing of what they took, and go on when it is back', async () => {
    const before = await numberOf('select count(*) from submission');
    await bouncer.kill();
    const away = await both()[0].post('/api/v1/submissions', SUBMISSION);
    expect(away.status).toBe(503);
    await bouncer.startAgain();
    for (const client of both()) expect((await client.post('/api/v1/submissions', SUBMISSION)).status).toBe(201);
    expect(await numberOf('select count(*) from submission')).toBe(before + 2);
  });
});
