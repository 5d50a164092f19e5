import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { STAFF_NAMES, startTownHall, type TownHall } from '../harness/town-hall.js';

/** What a cache may keep, for how long its route says; whatever is not here is nobody's but the asker's. */
const PUBLIC = new Set([
  '/api/v1/campaigns',
  '/api/v1/campaigns/{slug}',
  '/api/v1/campaigns/{slug}/items.csv',
  '/api/v1/commitments',
  '/api/v1/commitments.csv',
  '/api/v1/commitments/{number}',
  '/api/v1/commitments/{number}/assessments',
  '/api/v1/consultations',
  '/api/v1/departments/{slug}',
  '/api/v1/fix-rate',
  '/api/v1/fix-rate.csv',
  '/api/v1/fix-rate/promises.csv',
  '/api/v1/log',
  '/api/v1/log/cases',
  '/api/v1/log/entries',
  '/api/v1/log/entries/{index}/proof',
  '/api/v1/moderation-register',
  '/api/v1/moderation-register/months',
  '/api/v1/moderation-register/months.csv',
  '/api/v1/monitor-findings',
  '/api/v1/monitors',
  '/api/v1/monitors/{slug}',
  '/api/v1/monitors/{slug}/assessments',
  '/api/v1/open-data',
  '/api/v1/overdue',
  '/api/v1/reasons',
  '/api/v1/site',
  '/api/v1/site/emblem/{tag}',
  '/api/v1/start',
  '/api/v1/statistics',
  '/api/v1/statistics.csv',
  '/api/v1/submissions',
  '/api/v1/submissions/{number}',
  '/api/v1/submissions/{number}/receipt',
  '/api/v1/policies',
  '/api/v1/policies/{slug}',
  '/api/v1/policies/{slug}/commitments',
  '/api/v1/policies/{slug}/measures.csv',
  '/api/v1/policies/{slug}/measures/{code}',
  '/api/v1/work-calendar/terms',
]);

interface Contract {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

describe('an answer that is not for everybody', () => {
  let hall: TownHall;
  let number: string;
  const contract = JSON.parse(readFileSync(fileURLToPath(new URL('../../openapi.json', import.meta.url)), 'utf8')) as Contract;
  const reads = Object.entries(contract.paths)
    .filter(([path, methods]) => 'get' in methods && !PUBLIC.has(path))
    .map(([path]) => path);

  beforeAll(async () => {
    hall = await startTownHall();
    ({ number } = await hall.submit());
    const decision = { decision: 'publish', department: 'streets' };
    await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
  });

  afterAll(() => hall.close());

  it('exists in numbers', () => {
    expect(reads.length).toBeGreaterThan(15);
  });

  it.each(reads)('is kept by no cache: %s', async (path) => {
    const url = path.replace('{number}', number).replace(/\{\w+\}/g, '019abc00-0000-7000-8000-000000000001');
    for (const name of STAFF_NAMES) {
      const { status, headers } = await (await hall.staff(name)).get(url);
      expect([name, status, headers['cache-control']]).toEqual([name, status, expect.stringContaining('no-store')]);
    }
  });

  it('opens nothing to an embedding page, and is taken for nothing but what it is', async () => {
    const refused = await hall.app.inject({ url: '/api/v1/site', headers: { host: 'evil.example' } });
    for (const { headers } of [
      await hall.visitor().get('/api/v1/session'),
      await hall.visitor().get(`/api/v1/submissions/${number}`),
      refused,
    ]) {
      expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'same-origin' });
      expect(headers['content-security-policy']).toBe(`default-src 'none';frame-ancestors 'none'`);
    }
  });
});
