import { contentSecurityPolicy } from '../../src/platform/pages/content-security.js';
import { routesOf } from '../../src/platform/http/access/routes.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

const CARDS = /^\/(?:bg|en)\/embed\//;

describe('who may hold a page of ours in a frame', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);
  afterAll(() => hall.close());

  /** The address with something in place of each parameter. Whatever is answered, its headers say who may frame it. */
  const filled = (path: string): string => path.replaceAll('*', 'x').replaceAll(/:\w+/g, '7KQ2-M9XW');
  const routes = () => routesOf(hall.app).filter(({ method }) => method === 'GET');

  it('is nobody, whatever the route, but for cards', async () => {
    const others = routes().filter(({ path }) => !CARDS.test(path));
    expect(others.length).toBeGreaterThan(150);
    const open: string[] = [];
    for (const { path } of others) {
      const { headers } = await hall.app.inject({ url: filled(path), headers: { host: 'localhost:3000' } });
      const policy = String(headers['content-security-policy']);
      if (!policy.includes(`frame-ancestors 'none'`) || headers['x-frame-options'] !== 'SAMEORIGIN') open.push(path);
    }
    expect(open).toEqual([]);
  }, 120_000);

  it('is nobody for the pages that the client draws, which frame nothing but our own', () => {
    const policy = contentSecurityPolicy('nonce').split('; ');
    expect(policy).toContain(`frame-ancestors 'none'`);
    expect(policy).toContain(`frame-src 'self'`);
  });

  it('is anybody for a card, or for what stands in its place, and neither sets a cookie', async () => {
    const cards = routes().filter(({ path }) => CARDS.test(path));
    expect(cards.map(({ path }) => path).sort()).toEqual([
      ...['/bg/embed/cases/:number', '/bg/embed/departments/:slug', '/en/embed/cases/:number', '/en/embed/departments/:slug'],
    ]);
    const { number } = await hall.submit();
    const decision = { decision: 'publish', department: 'streets' };
    await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    const there = ['bg', 'en'].flatMap((language) => [`/${language}/embed/cases/${number}`, `/${language}/embed/departments/streets`]);
    for (const url of [...there, ...cards.map(({ path }) => filled(path))]) {
      const { headers, body } = await hall.app.inject({ url, headers: { host: 'localhost:3000', cookie: '__Host-session=x' } });
      expect([url, headers['x-frame-options'], headers['set-cookie']]).toEqual([url, undefined, undefined]);
      expect(headers).toMatchObject({
        'cross-origin-resource-policy': 'cross-origin',
        'x-robots-tag': 'noindex',
        'x-content-type-options': 'nosniff',
        'permissions-policy': expect.stringContaining('geolocation=()'),
      });
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'; form-action 'none'; frame-ancestors \*$/,
      );
      expect(body).not.toMatch(/<script|<link|<img|<form|\son\w+=|\sstyle=|url\(|@import/i);
      expect(body.length).toBeLessThan(10_000);
    }
  });

  it('changes nothing for whoever has cookies: a card is the same for all', async () => {
    const moderator = await hall.staff('moderator');
    const url = '/bg/embed/departments/streets';
    expect((await moderator.get<string>(url)).text).toBe((await hall.visitor().get<string>(url)).text);
  });

  it('takes no other method', async () => {
    const { status, text, headers } = await hall.visitor().form('/bg/embed/departments/streets', { x: '1' });
    expect([status, headers['allow'], text]).toEqual([405, 'GET, HEAD', expect.stringContaining('<main>')]);
  });
});

describe('words of an author on a card', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);
  afterAll(() => hall.close());

  it.each([
    [`</h1><script>alert(1)</script><img src=x onerror=alert(1)>`, '&lt;/h1&gt;&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`Дупка" onmouseover="alert(1)' style='color:red`, 'Дупка&quot; onmouseover=&quot;alert(1)&#39; style=&#39;color:red'],
    [`</style><style>body{display:none}</style>&lt;`, '&lt;/style&gt;&lt;style&gt;body{display:none}&lt;/style&gt;&amp;lt;'],
    ['Ж'.repeat(120), 'Ж'.repeat(120)],
  ])('are words: %s', async (title, shown) => {
    await hall.dataSource.query('delete from rate_limit');
    const { number } = await hall.submit({ title });
    const decision = { decision: 'publish', department: 'streets' };
    await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    const { status, text } = await hall.visitor().get<string>(`/en/embed/cases/${number}`);
    expect([status, text]).toEqual([200, expect.stringContaining(shown)]);
    expect(text.match(/<h1/g)).toHaveLength(1);
    expect(text.match(/<style>/g)).toHaveLength(1);
    expect(text).not.toMatch(/<script|<img|<[^>]*\son\w+=/i);
  });
});
