import { routesOf } from '../src/platform/http/access/routes.js';
import { startTownHall, type TownHall } from './harness/town-hall.js';

/** Another one for everybody who asks. */
const NEVER_THE_SAME = ['/api/v1/submission-challenge'];

describe('what everybody reads', () => {
  let hall: TownHall;
  let paths: string[];

  beforeAll(async () => {
    hall = await startTownHall();
    paths = routesOf(hall.app)
      .filter(({ method, path, audience }) => method === 'GET' && audience?.who === 'everyone' && /^\/api\/v1\/[^:]*$/.test(path))
      .map(({ path }) => path)
      .filter((path) => !NEVER_THE_SAME.includes(path));
  });
  afterAll(() => hall.close());

  /** As a browser asks: the answer may come packed, so that nobody reads it as JSON here. */
  const get = async (url: string, headers: Record<string, string> = {}) => {
    const {
      statusCode: status,
      headers: told,
      rawPayload,
    } = await hall.app.inject({ url, headers: { host: 'localhost:3000', ...headers } });
    return { status, headers: told, length: rawPayload.length };
  };

  it('has a tag, and is not sent again to who has it: 304, packed or not', async () => {
    const told: string[] = [];
    for (const path of paths) {
      const first = await get(path, { 'accept-encoding': 'gzip' });
      if (first.status !== 200) continue;
      const tag = String(first.headers['etag'] ?? '');
      const [packed, plain] = [
        await get(path, { 'if-none-match': tag, 'accept-encoding': 'gzip' }),
        await get(path, { 'if-none-match': tag }),
      ];
      told.push([path, tag === '' ? 'no tag' : 'tag', packed.status, plain.status, packed.length].join(' '));
    }
    expect(told.length).toBeGreaterThan(15);
    expect(told.filter((line) => !line.endsWith(' tag 304 304 0'))).toEqual([]);
  });
});
