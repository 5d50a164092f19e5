import { ClientBundle, type Render } from '../../src/platform/pages/client-bundle.js';
import { countStatements } from '../harness/statement-count.js';
import { startTownHall, type TownHall } from '../harness/town-hall.js';

/** Draws what the API says into a page, as the client's bundle does, with a style that has the nonce. */
const draw: Render = async (request, { nonce, api, form }) => {
  const { pathname } = new URL(request.url);
  const asked = /\/lookup$/.test(pathname) ? '/api/v1/session' : `/api/v1${pathname.replace(/^\/(?:bg|en)/, '')}`;
  const { status, body } = await api(asked, { method: 'GET', headers: {} });
  const key = pathname.endsWith('/overdue') ? `<input type="hidden" name="idempotencyKey" value="${crypto.randomUUID()}">` : '';
  return {
    status: form ? form.status : status === 401 ? 200 : status,
    headers: new Headers({ 'content-type': 'text/html;charset=UTF-8' }),
    body: `<html><head><style nonce="${nonce}">p{}</style></head><body>${key}<pre>${body.replaceAll('<', '&lt;')}</pre></body></html>`,
  };
};

describe('a page that is the same for everybody', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall({ publicCacheBytes: 4_000_000 });
    hall.app.get(ClientBundle).renderer = async () => draw;
  });
  afterAll(() => hall.close());

  const open = async (url: string, headers: Record<string, string> = {}) => {
    const { statusCode: status, headers: told, body } = await hall.app.inject({ url, headers: { host: 'localhost:3000', ...headers } });
    return { status, told, body, policy: String(told['content-security-policy']) };
  };
  const nonceOf = (policy: string): string => /'nonce-([^']+)'/.exec(policy)?.[1] ?? '';
  const published = async (title: string): Promise<string> => {
    const { number } = await hall.submit({ title });
    const { status, text } = await (await hall.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' });
    if (status >= 400) throw new Error(text);
    return number;
  };

  it('is drawn once, and sent again without a statement, to the byte, or not at all to who has it', async () => {
    await published('Първа улица без тротоар');
    const first = await open('/bg/submissions');
    let second = first;
    expect(await countStatements(hall.dataSource, async () => void (second = await open('/bg/submissions')))).toBe(0);
    expect(second.body).toBe(first.body);
    expect(second.told).toMatchObject({
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-type': expect.stringContaining('text/html'),
      'content-security-policy': first.policy,
      'x-content-type-options': 'nosniff',
      vary: expect.stringMatching(/cookie/i),
    });
    const again = await open('/bg/submissions', { 'if-none-match': String(first.told['etag']) });
    expect([again.status, again.body]).toEqual([304, '']);
  });

  it('holds no nonce, and no script may run on it', async () => {
    const { body, policy } = await open('/bg/submissions');
    expect(`${body} ${policy}`).not.toContain('nonce');
    expect(policy).toMatch(/script-src 'none'; style-src 'self' 'sha256-[^']+';/);
  });

  it('is drawn anew for whoever brings a cookie, with a nonce of their own, and is kept by nobody', async () => {
    await open('/bg/submissions');
    const pages = [await open('/bg/submissions', { cookie: 'any=1' }), await open('/bg/submissions', { cookie: 'any=1' })];
    const nonces = pages.map(({ policy }) => nonceOf(policy));
    expect(new Set(nonces).size).toBe(2);
    pages.forEach(({ body, told }, index) => {
      expect(body).toContain(`nonce="${nonces[index]}"`);
      expect(told['cache-control']).toBe('no-store');
    });
    expect((await open('/bg/submissions')).body).not.toContain('nonce');
  });

  it.each(['/bg/lookup', '/bg/overdue', '/bg/submissions?q=my+street', '/bg/submissions?utm_source=x', '/bg/submissions/0000-0000'])(
    'is not %s: it asks for one visitor, has a key of theirs, their words, or was not found',
    async (url) => {
      const [one, other] = [await open(url), await open(url)];
      expect([one.told['cache-control'], other.told['cache-control']]).toEqual(['no-store', 'no-store']);
      expect(nonceOf(one.policy)).not.toBe(nonceOf(other.policy));
    },
  );

  it('loses a withheld case with the answer to who withheld it', async () => {
    const number = await published('Втора улица без тротоар');
    const title = 'Втора улица без тротоар';
    expect((await open('/bg/submissions')).body).toContain(title);
    expect((await open(`/bg/submissions/${number}`)).body).toContain(title);
    const moderator = await hall.staff('moderator');
    const decision = { decision: 'reject', reasonCode: 'insult', note: 'Текстът обижда съсед.' };
    expect((await moderator.post(`/api/v1/moderation/${number}/decisions`, decision)).status).toBeLessThan(300);
    expect((await open('/bg/submissions')).body).not.toContain(title);
    expect((await open(`/bg/submissions/${number}`)).body).not.toContain(title);
  });

  it('is another one in the other language', async () => {
    const [bg, en] = [await open('/bg/submissions'), await open('/en/submissions')];
    expect(bg.told['etag'] === en.told['etag']).toBe(bg.body === en.body);
    expect(await countStatements(hall.dataSource, () => open('/en/submissions'))).toBe(0);
  });
});
