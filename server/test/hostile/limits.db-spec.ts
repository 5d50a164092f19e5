import type { InjectOptions } from 'fastify';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

const WRONG = { number: '7KQ2-M9XW', accessCode: '0000-0000-0000-0000' };

describe('who tries too often', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall({ demo: false, env: 'production' });
  });

  afterAll(() => hall.close());

  const post = async (url: string, payload: object, from: Pick<InjectOptions, 'remoteAddress' | 'headers'>): Promise<number> =>
    (await hall.app.inject({ method: 'POST', url, payload, ...from, headers: { host: 'localhost:3000', ...from.headers } })).statusCode;
  const statuses = async (count: number, send: (index: number) => Promise<number>): Promise<Set<number>> => {
    const seen = new Set<number>();
    for (let index = 0; index < count; index += 1) seen.add(await send(index));
    return seen;
  };

  it('does not get on by naming other addresses in headers that only a proxy of ours may write', async () => {
    const seen = await statuses(31, (index) => {
      const headers = {
        'x-forwarded-for': `198.51.100.${index}`,
        forwarded: `for=198.51.100.${index}`,
        'x-real-ip': `198.51.100.${index}`,
      };
      return post('/api/v1/cases/lookup', { ...WRONG, number: `7KQ2-M${100 + index}` }, { remoteAddress: '203.0.113.1', headers });
    });
    expect(seen).toContain(429);
  });

  it.each<[string, number, (index: number) => [string, object]]>([
    ['look up cases', 31, (index) => ['/api/v1/cases/lookup', { ...WRONG, number: `7KQ2-M${100 + index}` }]],
    ['ask for new access codes', 21, () => ['/api/v1/cases/access-code-requests', { number: WRONG.number, email: 'a@example.bg' }]],
    ['send submissions', 11, () => ['/api/v1/submissions', submission]],
  ])('does not get on by the addresses of one subscriber: to %s', async (_, count, request) => {
    const seen = await statuses(count, (index) => {
      const [url, payload] = request(index);
      return post(url, payload, { remoteAddress: `2001:db8:7:${count}:${index}::1` });
    });
    expect(seen).toContain(429);
  });

  it('keeps no owner of a code out: neither by guesses at the number, nor from the same address', async () => {
    const { number, accessCode } = await hall.submit();
    const from = { remoteAddress: '203.0.113.9' };
    const guess = { number, accessCode: WRONG.accessCode };
    expect(await statuses(31, () => post('/api/v1/cases/lookup', guess, from))).toContain(429);
    expect(await post('/api/v1/cases/lookup', { number, accessCode }, from)).toBe(200);
  });
});

describe('an address that strangers gave to follow with', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  });

  afterAll(() => hall.close());

  it('gets five letters an hour at most, and the answer tells nobody when that is', async () => {
    const { number } = await hall.submit();
    const moderator = await hall.staff('moderator');
    expect((await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' })).status).toBe(200);
    const answers: number[] = [];
    for (let index = 0; index < 8; index += 1) {
      const { statusCode } = await hall.app.inject({
        ...{ method: 'POST', url: `/api/v1/submissions/${number}/follows`, headers: { host: 'localhost:3000' } },
        remoteAddress: `198.51.100.${index}`,
        payload: { email: 'victim@example.bg' },
      });
      answers.push(statusCode);
    }
    expect(new Set(answers)).toEqual(new Set([202]));
    await hall.drainOutbox();
    const letters = await hall.dataSource.query<unknown[]>(
      `select 1 from outbox_event where type = 'mail.requested' and payload ->> 'template' = 'follower.confirm'`,
    );
    expect(letters).toHaveLength(5);
  });
});

const submission = {
  kind: 'signal',
  topic: 'services',
  title: 'Улицата е тъмна от два месеца',
  text: 'Лампите на улицата не светят от два месеца.',
  language: 'bg',
  identity: 'anonymous',
};
