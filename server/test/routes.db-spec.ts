import { routesOf } from '../src/platform/http/access/routes.js';
import { startTestApplication, type TestApplication } from './harness/test-application.js';

describe('every route', () => {
  let application: TestApplication;

  beforeAll(async () => {
    application = await startTestApplication();
  });

  afterAll(() => application.close());

  it('names its audience, so that none is open by oversight', () => {
    const routes = routesOf(application.app);
    const open = routes.filter(({ audience }) => audience === undefined);
    expect(routes.length).toBeGreaterThan(60);
    expect(open.map(({ name }) => name)).toEqual([]);
  });

  it('that does not exist is a problem in the language that was asked for', async () => {
    const { status, body, headers } = await application.visitor().get('/api/v1/nowhere', { headers: { 'accept-language': 'en' } });
    expect(status).toBe(404);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body['title']).toBe('There is no such thing');
  });

  it.each([
    ['a body that is no JSON', '{"kind":', 400, 'malformed'],
    ['a list in place of an object', '[]', 400, 'malformed'],
  ])('answers %s with a problem', async (_, payload, expected, slug) => {
    const answer = await application.app.inject({
      method: 'POST',
      url: '/api/v1/submissions',
      headers: { 'content-type': 'application/json', host: 'localhost:3000' },
      payload,
    });
    expect(answer.statusCode).toBe(expected);
    expect(answer.json<{ type: string }>().type).toBe(`http://localhost:3000/problems/${slug}`);
  });

  it('refuses a body that is too large, and a kind of content that nobody reads', async () => {
    const send = (contentType: string, payload: string) =>
      application.app.inject({
        method: 'POST',
        url: '/api/v1/submissions',
        headers: { 'content-type': contentType, host: 'localhost:3000' },
        payload,
      });
    expect((await send('application/json', JSON.stringify({ text: 'а'.repeat(1_100_000) }))).statusCode).toBe(413);
    expect((await send('application/xml', '<x/>')).statusCode).toBe(415);
  });

  it('refuses a name of the server that is not ours', async () => {
    const answer = await application.app.inject({ method: 'GET', url: '/api/v1/site', headers: { host: 'evil.example' } });
    expect(answer.statusCode).toBe(400);
    expect((await application.app.inject({ method: 'GET', url: '/healthz', headers: { host: '10.0.0.7' } })).statusCode).toBe(200);
  });

  it('says that it is ready only while the database answers', async () => {
    expect((await application.visitor().get('/readyz')).status).toBe(200);
  });
});
