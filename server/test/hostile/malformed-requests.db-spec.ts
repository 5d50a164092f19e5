import { connect } from 'node:net';
import type { AddressInfo } from 'node:net';
import type { InjectOptions } from 'fastify';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

const JSON_TYPE = { 'content-type': 'application/json' };
const DRAFT = { cookie: `__Host-draft=${'a'.repeat(43)}` };
const deep = (open: string, close: string, levels: number): string => open.repeat(levels) + close.repeat(levels);

describe('a request that nobody of ours would send', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  });

  afterAll(() => hall.close());

  const send = async (options: InjectOptions): Promise<{ status: number; type: string; body: string; location: unknown }> => {
    const { statusCode, headers, body } = await hall.app.inject({ ...options, headers: { host: 'localhost:3000', ...options.headers } });
    return { status: statusCode, type: String(headers['content-type']), body, location: headers['location'] };
  };

  it.each<[string, string, number]>([
    ['a list without end', `{"title":${deep('[', ']', 100_000)}}`, 400],
    ['an object without end', `{"author":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`, 400],
    ['members that every object has', '{"author":{"toString":"x","hasOwnProperty":1}}', 400],
    ['the prototype of all objects', '{"__proto__":{"isAdmin":true}}', 400],
    ['a constructor', '{"constructor":{"prototype":{"isAdmin":true}}}', 400],
    ['sixty thousand unknown fields', `{${Array.from({ length: 60_000 }, (_, index) => `"k${index}":1`).join()}}`, 400],
    ['no object at all', 'null', 400],
    ['half of an object', '{"title":', 400],
    ['more than a request may hold', `{"title":"${'x'.repeat(1_100_000)}"}`, 413],
  ])('is told so when its body is %s', async (_, payload, status) => {
    const answer = await send({ method: 'POST', url: '/api/v1/submissions', headers: JSON_TYPE, payload });
    expect(answer).toMatchObject({ status, type: expect.stringContaining('application/problem+json') });
  });

  it.each(['text/plain', 'application/xml', 'application/octet-stream'])('is told so when its body is %s', async (type) => {
    const answer = await send({ method: 'POST', url: '/api/v1/session', headers: { 'content-type': type }, payload: '{}' });
    expect(answer).toMatchObject({ status: 415, type: expect.stringContaining('application/problem+json') });
  });

  it.each<[string, number]>([
    ['/api/v1/drafts/%00', 404],
    ['/api/v1/drafts/%ed%a0%80', 400],
    ['/api/v1/%zz', 400],
    [`/api/v1/submissions/${'x'.repeat(300)}`, 414],
    ['/api/v1/submissions/..%2f..%2fetc%2fpasswd', 404],
    ['/api/v1/attachments/..%2f..%2fkeys%2ftotp.key', 404],
    ['/api/v1/submissions?toString=1', 400],
    ['/api/v1/submissions?after=%00', 422],
    ['/api/v1/submissions?limit=1e3', 400],
    ['/api/v1/submissions?limit=1&limit=2', 400],
    [`/api/v1/submissions?q=${'x'.repeat(12_000)}`, 422],
  ])('is told so at %s', async (url, status) => {
    const answer = await send({ method: 'GET', url, headers: DRAFT });
    expect(answer).toMatchObject({ status, type: expect.stringContaining('application/problem+json') });
  });

  it.each(['to=9999-12-31', 'from=9999-12-31', 'from=0001-01-01', 'q=%25', 'q=%5C', 'q=%F0%9F%92%A9', 'q=%FF', 'department=__proto__'])(
    'finds a list, if an empty one, for %s',
    async (query) => {
      expect((await send({ method: 'GET', url: `/api/v1/submissions?${query}` })).status).toBe(200);
    },
  );

  it.each(['/bg/submit/%00/text', '/bg/submit/a%0d%0aSet-Cookie:%20x/text', '/bg/submit/abc/__proto__', '/bg/case/%00/messages'])(
    'gets a page when its form goes to %s',
    async (url) => {
      const headers = { ...DRAFT, 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await send({ method: 'POST', url, headers, payload: 'title=x&constructor=1&toString=2' });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      expect(answer.status).toBeLessThan(500);
      expect(answer.type).toContain('text/html');
    },
  );

  it('gets a page where somebody typed an address that is none', async () => {
    const answer = await send({ method: 'GET', url: '/prepiska', headers: { accept: 'text/html' } });
    expect(answer).toMatchObject({ status: 404, type: expect.stringContaining('text/html') });
  });

  describe('on a connection of its own', () => {
    let port: number;

    beforeAll(async () => {
      await hall.app.listen(0, '127.0.0.1');
      port = (hall.app.getHttpServer().address() as AddressInfo).port;
    });

    const raw = (text: string): Promise<string> =>
      new Promise((resolve, reject) => {
        let answer = '';
        const socket = connect(port, '127.0.0.1', () => socket.write(text));
        socket.setTimeout(5_000, () => socket.destroy(new Error('No answer')));
        socket.on('data', (bytes) => (answer += bytes.toString()));
        socket.on('close', () => resolve(answer));
        socket.on('error', (error: NodeJS.ErrnoException) => (error.code === 'ECONNRESET' ? resolve(answer) : reject(error)));
      });

    it.each<[string, string, number]>([
      ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
      ['no HTTP', 'HELO zaedno\r\n\r\n', 400],
      [
        'two lengths of one body',
        'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
        400,
      ],
    ])('is told so as a problem: %s', async (_, text, status) => {
      const answer = await raw(text);
      expect(answer).toContain(`HTTP/1.1 ${status} `);
      expect(answer).toContain('application/problem+json');
    });

    it('leads to no other host, whichever it names as the target', async () => {
      const answer = await raw('GET http://evil.example/bg HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
      expect(answer).toContain('HTTP/1.1 400 ');
      expect(answer.toLowerCase()).not.toContain('location:');
      const own = await raw('GET http://localhost/bg HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
      expect(own.toLowerCase()).toContain('location: /bg/\r\n');
    });
  });
});
