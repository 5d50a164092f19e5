import { rename } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect, type LoneServer, test } from '../harness/lone-server.js';
import { eventually } from '../harness/waiting.js';
import { SubmissionPages } from '../pages/submission.js';

const SUBMISSION = {
  kind: 'recommendation',
  topic: 'services',
  title: 'Да се вижда кога се събира боклукът',
  text: 'Графикът да стои на сайта и на всяка спирка, за да го знаят и хората без интернет.',
  language: 'bg',
  identity: 'anonymous',
};

interface Keys {
  readonly number: string;
  readonly accessCode: string;
}

/** Kills PostgreSQL and keeps it from coming back, until the returned function lets it. */
async function takeDatabaseAway({ process: server }: LoneServer): Promise<() => Promise<void>> {
  const version = join(server.cluster, 'PG_VERSION');
  const pid = await server.databasePid();
  await rename(version, `${version}.away`);
  process.kill(pid, 'SIGKILL');
  return () => rename(`${version}.away`, version);
}

// Each starts a server of its own, some twice.
test.describe.configure({ timeout: 90_000 });

test('while the database is away a form answers 503 with all that was typed, and goes on afterwards', async ({ page, server, visitor }) => {
  const pages = new SubmissionPages(page, 'bg');
  await pages.open();
  await pages.chooseKind('signal', 'services');
  const kept = await visitor.post<Keys>('/api/v1/submissions', SUBMISSION);
  await pages.field('title').fill(SUBMISSION.title);
  await pages.field('signalText').fill(SUBMISSION.text);

  const bringBack = await takeDatabaseAway(server);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  await pages.proceed();
  expect((await answered).status()).toBe(503);
  await expect(pages.errors).toBeFocused();
  await expect(pages.errors.getByRole('heading')).toHaveText('Отговорът още не е запазен');
  await expect(pages.field('title')).toHaveValue(SUBMISSION.title);
  await expect(pages.field('signalText')).toHaveValue(SUBMISSION.text);

  // A page that shows what is in the database says so with 503; one that needs none is shown.
  expect((await visitor.context.get('/bg/submissions')).status()).toBe(503);
  expect((await visitor.context.get('/bg/departments')).status()).toBe(200);
  expect((await visitor.context.get('/readyz')).status()).toBe(503);
  expect((await visitor.context.get('/healthz')).status()).toBe(200);
  const refused = await visitor.context.post('/api/v1/submissions', { data: SUBMISSION });
  expect(refused.status()).toBe(503);
  expect(refused.headers()['content-type']).toContain('application/problem+json');
  expect(refused.headers()['retry-after']).toMatch(/^\d+$/);

  await bringBack();
  await server.process.ready();
  await pages.proceed();
  await pages.expectStep('about');
  await visitor.post('/api/v1/cases/lookup', { number: kept.number, accessCode: kept.accessCode });
});

test('a kill -9 of PostgreSQL in the middle of use loses nothing that was answered with 201', async ({ server, visitor }) => {
  const received = [await visitor.post<Keys>('/api/v1/submissions', SUBMISSION)];
  const before = await server.process.databasePid();
  process.kill(before, 'SIGKILL');
  const statuses = new Set<number>();
  await eventually(
    'submissions to be taken again',
    async () => {
      const answer = await visitor.context.post('/api/v1/submissions', { data: SUBMISSION });
      statuses.add(answer.status());
      if (answer.status() === 201) received.push((await answer.json()) as Keys);
      return answer.status() === 201 ? true : null;
    },
    20_000,
  );
  expect([...statuses].filter((status) => status !== 201 && status !== 503)).toEqual([]);
  expect(await server.process.databasePid()).not.toBe(before);
  for (const { number, accessCode } of received) await visitor.post('/api/v1/cases/lookup', { number, accessCode });
});

test('a kill -9 of the server loses nothing that was answered with 201', async ({ server, visitor }) => {
  const received: Keys[] = [];
  const send = async () => received.push(await visitor.post<Keys>('/api/v1/submissions', SUBMISSION));
  for (let count = 0; count < 5; count += 1) await send();
  // Some are under way when it dies; those that were answered all the same count, too.
  const underWay = Promise.allSettled([send(), send(), send()]);
  await server.process.kill();
  await underWay;
  await server.startAgain();
  for (const { number, accessCode } of received) {
    const { case: own } = await visitor.post<{ case: { title: string } }>('/api/v1/cases/lookup', { number, accessCode });
    expect(own.title).toBe(SUBMISSION.title);
  }
});

test('SIGTERM lets a request that is under way finish, takes no other, and ends cleanly', async ({ server, visitor }) => {
  const body = Buffer.from(JSON.stringify(SUBMISSION));
  const socket = connect(server.process.port, '127.0.0.1');
  const answer = text(socket);
  const head = `POST /api/v1/submissions HTTP/1.1\r\nHost: localhost:${server.process.port}\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n`;
  const half = Math.floor(body.length / 2);
  await new Promise<void>((resolve) => socket.write(Buffer.concat([Buffer.from(head), body.subarray(0, half)]), () => resolve()));
  // A request that came later was answered: the first half of ours has arrived.
  await visitor.get('/api/v1/site');

  server.process.terminate();
  await eventually('new connections to be refused', async () => ((await isOpen(server.process.port)) ? null : true), 5_000);
  socket.write(body.subarray(half));
  const response = await answer;
  expect(response).toMatch(/^HTTP\/1\.1 201 /);
  expect(await server.process.ended).toBe(0);

  const keys = JSON.parse(response.slice(response.indexOf('{'), response.lastIndexOf('}') + 1)) as Keys;
  await server.startAgain();
  await visitor.post('/api/v1/cases/lookup', { number: keys.number, accessCode: keys.accessCode });
});

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(port, '127.0.0.1', () => {
      probe.destroy();
      resolve(true);
    });
    probe.once('error', () => resolve(false));
  });
}
