import { startTownHall, type TownHall } from '../harness/town-hall.js';

describe('an address that exists under another method', () => {
  let town: TownHall;

  beforeAll(async () => {
    town = await startTownHall();
  });
  afterAll(() => town.close());

  const ask = async (method: 'PUT' | 'DELETE' | 'PATCH' | 'GET' | 'POST', url: string) => {
    const { statusCode, headers, body } = await town.app.inject({ method, url });
    return { status: statusCode, allow: headers['allow'] ?? null, type: headers['content-type'], body };
  };

  it.each([
    ['PUT', '/bg/', 'GET, HEAD'],
    ['DELETE', '/bg/privacy', 'GET, HEAD'],
    ['PUT', '/bg/submit', 'GET, HEAD, POST'],
    ['PUT', '/en/how-it-works?x=1', 'GET, HEAD'],
    ['PATCH', '/', 'GET, HEAD'],
    ['POST', '/bg/no-such-form', 'GET, HEAD'],
    ['PUT', '/api/v1/site', 'GET, HEAD'],
    ['DELETE', '/api/v1/submissions/2345-6789', 'GET, HEAD'],
    ['PUT', '/api/v1/submissions', 'GET, HEAD, POST'],
    ['GET', '/api/v1/redaction/preview', 'POST'],
    ['PUT', '/api/v1/admin/accounts/019abc00-0000-7000-8000-0000000000aa', 'PATCH'],
  ] as const)('%s %s is 405 and allows %s', async (method, url, allow) => {
    expect(await ask(method, url)).toMatchObject({ status: 405, allow });
  });

  it('is answered as a page to people, and as a problem to programs', async () => {
    expect((await ask('PUT', '/bg/submit')).type).toContain('text/html');
    const { type, body } = await ask('PUT', '/api/v1/site');
    expect(type).toContain('application/problem+json');
    expect(JSON.parse(body)).toMatchObject({ type: 'http://localhost:3000/problems/method-not-allowed', status: 405 });
  });

  it('is not there when it exists under none', async () => {
    for (const [method, url] of [
      ['PUT', '/api/v1/no-such-thing'],
      ['GET', '/api/v1/no-such-thing'],
      ['DELETE', '/no-such-page'],
    ] as const) {
      expect(await ask(method, url)).toMatchObject({ status: 404, allow: null });
    }
  });
});
