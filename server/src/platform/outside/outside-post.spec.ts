import { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OutsidePost, POST_LIMITS, type Posted } from './outside-post.js';
import { isPublicAddress } from './public-address.js';

describe('a message to a server of strangers', () => {
  let server: Server;
  let port: number;
  let answer: RequestListener;
  let got: { readonly method: string; readonly headers: IncomingHttpHeaders; readonly body: string }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        got.push({ method: request.method ?? '', headers: request.headers, body: Buffer.concat(chunks).toString('utf8') });
        answer(request, response);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    ({ port } = server.address() as AddressInfo);
  });
  beforeEach(() => {
    got = [];
    answer = (_, response) => void response.writeHead(202).end('прието');
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  const post = (limits = {}, names: Readonly<Record<string, readonly string[]>> = {}): OutsidePost =>
    new OutsidePost({
      agent: 'Zaedno',
      reach: { address: (address) => address === '127.0.0.1' || isPublicAddress(address), port: (asked) => asked === port },
      limits: { ...POST_LIMITS, time: 2_000, ...limits },
      resolver: async (host) => names[host] ?? Promise.reject(new Error('ENOTFOUND')),
    });
  const send = (sender = post(), host = '127.0.0.1'): Promise<Posted> =>
    sender.send(`http://${host}:${port}/hook`, { 'webhook-id': 'msg_1' }, Buffer.from('{"a":"я"}'));

  it('arrives as it is, with nothing of ours but who sends', async () => {
    expect(await send()).toEqual({ ok: true, status: 202, excerpt: 'прието' });
    const [{ headers, ...rest } = { headers: {} }] = got;
    expect(rest).toEqual({ method: 'POST', body: '{"a":"я"}' });
    expect(headers).toEqual({
      ...{ host: `127.0.0.1:${port}`, 'user-agent': 'Zaedno', accept: '*/*', 'accept-encoding': 'identity', connection: 'close' },
      ...{ 'content-type': 'application/json', 'content-length': '10', 'webhook-id': 'msg_1' },
    });
  });

  it('is not sent on anywhere', async () => {
    answer = (_, response) => void response.writeHead(307, { location: `http://127.0.0.1:${port}/inside` }).end();
    expect(await send()).toMatchObject({ ok: true, status: 307 });
    expect(got).toHaveLength(1);
  });

  it('is answered with as much as is read, without what cannot be shown', async () => {
    answer = (_, response) => void response.end(`a\0b\u202Ec${'я'.repeat(400)}`);
    const posted = await send();
    expect(posted.ok && posted.excerpt).toBe(`abc${'я'.repeat(297)}`);
    answer = (_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536, 'x')));
        response.once('drain', pour);
      };
      pour();
    };
    expect(await send(post({ time: 10_000 }))).toMatchObject({ ok: true, status: 200, excerpt: 'x'.repeat(300) });
  });

  it('is taken when the status says so, though the rest of the answer never comes', async () => {
    answer = (_, response) => response.writeHead(202, { 'content-length': 100 }).write('прие', () => response.destroy());
    expect(await send()).toEqual({ ok: true, status: 202, excerpt: 'прие' });
    answer = (_, response) => void response.writeHead(202, { 'content-length': 100 }).write('прие');
    expect(await send(post({ time: 500 }))).toEqual({ ok: true, status: 202, excerpt: 'прие' });
  });

  it('waits no longer than it may', async () => {
    answer = () => undefined;
    expect(await send(post({ time: 200 }))).toEqual({ ok: false, fault: 'timeout' });
  });

  it.each(['127.0.0.2', '10.0.0.7', '169.254.169.254', '[::1]', '[::ffff:127.0.0.1]', '2130706434', 'inside.example', 'half.example'])(
    'does not go into a network, to %s',
    async (host) => {
      const names = { 'inside.example': ['192.168.0.1'], 'half.example': ['127.0.0.1', '10.0.0.7'] };
      expect(await send(post({}, names), host)).toEqual({ ok: false, fault: 'not_public' });
      expect(got).toEqual([]);
    },
  );
});
