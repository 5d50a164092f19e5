import { createHash } from 'node:crypto';
import http, { createServer, type IncomingHttpHeaders, type RequestListener, type Server } from 'node:http';
import { createServer as createSocketServer, type AddressInfo, type Server as SocketServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { OUTSIDE_LIMITS, OutsideReader, PUBLIC_REACH, type Reading } from './outside-reader.js';
import { isPublicAddress } from './public-address.js';

const AGENT = 'Zaedno (evidence of links; +https://zaedno.example)';
const PAGE = Buffer.from('<h1>Ремонтът е приет</h1>');
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const listening = async <T extends Server | SocketServer>(server: T): Promise<number> => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return (server.address() as AddressInfo).port;
};

describe('a page of strangers', () => {
  let server: Server;
  let port: number;
  let answer: RequestListener;
  let asked: { readonly url: string; readonly headers: IncomingHttpHeaders }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push({ url: request.url ?? '', headers: request.headers });
      answer(request, response);
    });
    port = await listening(server);
  });
  beforeEach(() => {
    asked = [];
    answer = (_, response) => void response.end(PAGE);
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
  });

  /** The rule of the public internet, and one machine beside it: the server of this test, which stands on loopback. */
  const reader = (limits = {}, names: Readonly<Record<string, readonly string[]>> = {}): OutsideReader =>
    new OutsideReader({
      agent: AGENT,
      reach: { address: (address) => address === '127.0.0.1' || isPublicAddress(address), port: (asked) => asked === port },
      limits: { ...OUTSIDE_LIMITS, time: 2_000, ...limits },
      resolver: async (host) => names[host] ?? Promise.reject(new Error('ENOTFOUND')),
    });
  const at = (path = '/', host = '127.0.0.1'): string => `http://${host}:${port}${path}`;
  const faultOf = async (reading: Promise<Reading>): Promise<string> => {
    const read = await reading;
    return read.ok ? 'read' : read.fault;
  };
  const redirectTo = (location: string): void => {
    answer = (request, response) => {
      if (request.url !== '/') return void response.end(PAGE);
      response.writeHead(302, { location }).end();
    };
  };

  it('is hashed as it came', async () => {
    const read = await reader().read(at('/remont?a=1#b'));
    expect(read).toMatchObject({ ok: true, bytes: PAGE.length });
    expect(read.ok && read.sha256.toString('hex')).toBe(sha256(PAGE));
    expect(asked.map(({ url }) => url)).toEqual(['/remont?a=1']);
  });

  it('learns who asks, and nothing else', async () => {
    answer = (request, response) => {
      if (request.url === '/') response.writeHead(302, { location: '/next', 'set-cookie': 'a=1' }).end();
      else response.end(PAGE);
    };
    await reader().read(at());
    expect(asked).toHaveLength(2);
    for (const { headers } of asked) {
      expect(headers).toEqual({
        ...{ host: `127.0.0.1:${port}`, 'user-agent': AGENT, accept: '*/*' },
        ...{ 'accept-encoding': 'identity', connection: 'close' },
      });
    }
  });

  it('is not decoded: a bomb stays as small as it was sent', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000));
    answer = (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb);
    const read = await reader().read(at());
    expect(read).toMatchObject({ ok: true, bytes: bomb.length });
    expect(read.ok && read.sha256.toString('hex')).toBe(sha256(bomb));
  });

  it.each([204, 200])('may be empty (%d)', async (status) => {
    answer = (_, response) => void response.writeHead(status).end();
    expect(await reader().read(at())).toMatchObject({ ok: true, bytes: 0 });
  });

  it.each([304, 401, 404, 429, 500])('that answers with %d has no hash', async (status) => {
    answer = (_, response) => void response.writeHead(status).end(status === 304 ? undefined : PAGE);
    expect(await faultOf(reader().read(at()))).toBe('status');
  });

  it('is too large when it says so, and when it never ends', async () => {
    answer = (_, response) => void response.writeHead(200, { 'content-length': '5000001' }).write(PAGE);
    expect(await faultOf(reader().read(at()))).toBe('too_large');
    let closed = false;
    answer = (_, response) => {
      response.on('close', () => (closed = true));
      const pour = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(65_536)));
        response.once('drain', pour);
      };
      pour();
    };
    expect(await faultOf(reader({ time: 10_000 }).read(at()))).toBe('too_large');
    await new Promise((done) => setTimeout(done, 50));
    expect(closed).toBe(true);
  });

  it('may have as many bytes as the limit, and not one more', async () => {
    answer = (_, response) => void response.end(PAGE);
    expect(await faultOf(reader({ bytes: PAGE.length }).read(at()))).toBe('read');
    expect(await faultOf(reader({ bytes: PAGE.length - 1 }).read(at()))).toBe('too_large');
  });

  it.each<[string, RequestListener]>([
    ['never answers', () => undefined],
    ['drips', (_, response) => void setInterval(() => response.write('.'), 20).unref()],
    ['drips redirects', (_, response) => void setTimeout(() => response.writeHead(302, { location: '/' }).end(), 150)],
  ])('that %s is left when the time is over', async (_, slowly) => {
    answer = slowly;
    const started = Date.now();
    expect(await faultOf(reader({ time: 300, redirects: 100 }).read(at()))).toBe('timeout');
    expect(Date.now() - started).toBeLessThan(2_000);
  });

  it('does not wait longer for a name than for a page', async () => {
    const stuck = new OutsideReader({
      agent: AGENT,
      limits: { ...OUTSIDE_LIMITS, time: 100 },
      resolver: () => new Promise(() => undefined),
    });
    expect(await faultOf(stuck.read('http://slow.example/'))).toBe('timeout');
  });

  it.each([0, 1, 2, 3])('may send us on %d times', async (times) => {
    answer = (request, response) => {
      const step = Number(request.url?.slice(1));
      if (step === 0) return void response.end(PAGE);
      response.writeHead(step % 2 ? 301 : 308, { location: `/${step - 1}` }).end();
    };
    expect(await faultOf(reader().read(at(`/${times}`)))).toBe('read');
    expect(asked).toHaveLength(times + 1);
  });

  it('may not send us on a fourth time', async () => {
    redirectTo('/');
    expect(await faultOf(reader().read(at()))).toBe('refused');
    expect(asked).toHaveLength(4);
  });

  it.each([
    ['http://127.0.0.2/', 'refused'],
    ['ftp://127.0.0.1/', 'refused'],
    ['file:///etc/passwd', 'refused'],
    ['gopher://127.0.0.1:70/_', 'refused'],
    ['http://', 'refused'],
  ])('cannot send us to %s', async (location, fault) => {
    redirectTo(location);
    expect(await faultOf(reader().read(at()))).toBe(fault);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ...['127.0.0.2', '10.0.0.7', '169.254.169.254', '0.0.0.0', '[::1]', '[::ffff:127.0.0.1]', '[::ffff:10.0.0.7]', '[fd00::1]'],
    ...['[64:ff9b::7f00:2]', '2130706434', '0x7f.2', '0177.0.0.2', '127.2', 'inside.example', 'half.example', 'rebound.example'],
  ])('cannot send us into a network, to %s', async (host) => {
    const names = {
      ...{ 'inside.example': ['10.0.0.7'], 'half.example': ['127.0.0.1', '192.168.0.1'] },
      ...{ 'rebound.example': ['::ffff:127.0.0.1'] },
    };
    redirectTo(at('/', host));
    expect(await faultOf(reader({}, names).read(at()))).toBe('not_public');
    expect(await faultOf(reader({}, names).read(at('/', host)))).toBe('not_public');
    expect(asked).toHaveLength(1);
  });

  it('with a name is asked at the address that was judged, which is looked up once', async () => {
    const answers = [['127.0.0.1'], ['10.0.0.7']];
    let lookups = 0;
    const rebinding = new OutsideReader({
      agent: AGENT,
      reach: { address: (address) => address === '127.0.0.1', port: (asked) => asked === port },
      resolver: async () => answers[lookups++] ?? [],
    });
    expect(await faultOf(rebinding.read(at('/', 'rebinding.example')))).toBe('read');
    expect(lookups).toBe(1);
    expect(asked[0]?.headers.host).toBe(`rebinding.example:${port}`);
    // A redirect to the same name is judged anew.
    answers.unshift(['127.0.0.1']);
    lookups = 0;
    redirectTo('/again');
    expect(await faultOf(rebinding.read(at('/', 'rebinding.example')))).toBe('read');
    expect(lookups).toBe(2);
    lookups = 1;
    expect(await faultOf(rebinding.read(at('/', 'rebinding.example')))).toBe('not_public');
  });

  it('that breaks off, is not there, or speaks something else is unreachable', async () => {
    answer = (_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write(PAGE);
      setTimeout(() => response.destroy(), 20);
    };
    expect(await faultOf(reader().read(at()))).toBe('unreachable');
    expect(await faultOf(reader().read(at('/', 'nobody.example')))).toBe('unreachable');
    expect(await faultOf(reader().read(`https://127.0.0.1:${port}/`))).toBe('unreachable');
    const babble = createSocketServer((socket) => void socket.resume().end('220 mail.example ESMTP\r\n'));
    const other = await listening(babble);
    const anyPort = new OutsideReader({ agent: AGENT, reach: { address: () => true, port: () => true } });
    expect(await faultOf(anyPort.read(`http://127.0.0.1:${other}/`))).toBe('unreachable');
    await new Promise((done) => babble.close(done));
    expect(await faultOf(anyPort.read(`http://127.0.0.1:${other}/`))).toBe('unreachable');
  });

  it('is asked directly, whatever proxy the process has', async () => {
    const proxied: string[] = [];
    const proxy = createServer((request, response) => {
      proxied.push(request.url ?? '');
      response.end('by the proxy');
    });
    const before = http.globalAgent;
    http.globalAgent = new http.Agent({ proxyEnv: { HTTP_PROXY: `http://127.0.0.1:${await listening(proxy)}` } });
    try {
      await new Promise((done) => http.get(at('/by-others'), (response) => response.resume().on('end', done)));
      expect(await reader().read(at('/by-us'))).toMatchObject({ ok: true, bytes: PAGE.length });
      expect(proxied).toEqual([at('/by-others')]);
    } finally {
      http.globalAgent = before;
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});

describe('without a rule of its own', () => {
  it('the reader keeps to the public internet and the ports of the web', async () => {
    const reader = new OutsideReader({ agent: AGENT, resolver: async () => ['127.0.0.1'] });
    const trap = createSocketServer();
    const port = await listening(trap);
    let connections = 0;
    trap.on('connection', () => (connections += 1));
    expect(await reader.read('http://localhost/')).toEqual({ ok: false, fault: 'not_public' });
    expect(await reader.read('http://127.0.0.1/')).toEqual({ ok: false, fault: 'not_public' });
    expect(await reader.read(`http://127.0.0.1:${port}/`)).toEqual({ ok: false, fault: 'refused' });
    expect(await reader.read('http://user:secret@example.org/')).toEqual({ ok: false, fault: 'refused' });
    expect(connections).toBe(0);
    trap.close();
    expect([79, 80, 443, 444, 8080].filter(PUBLIC_REACH.port)).toEqual([80, 443]);
  });
});
