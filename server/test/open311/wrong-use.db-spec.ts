import type { InjectOptions } from 'fastify';
import { recordsOf } from './open311-client.js';
import { aRequest, type Open311Town, startOpen311Town } from './open311-town.js';

interface Told {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

describe('a client of Open311 that does it wrong', () => {
  let town: Open311Town;
  let submitKey: string;

  beforeAll(async () => {
    town = await startOpen311Town();
    submitKey = await town.secret('FixMyStreet', ['submit']);
  });
  afterAll(() => town.close());

  const ask = async (options: InjectOptions): Promise<Told> => {
    const { statusCode, headers, body } = await town.app.inject({ ...options, headers: { host: 'localhost:3000', ...options.headers } });
    return { status: statusCode, type: String(headers['content-type']), text: body };
  };
  const get = (path: string): Promise<Told> => ask({ method: 'GET', url: `/open311/${path}` });
  const post = (path: string, form: Record<string, string>, headers: Record<string, string> = {}): Promise<Told> =>
    ask({
      ...{ method: 'POST', url: `/open311/v2/${path}`, payload: new URLSearchParams(form).toString() },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });
  const count = async (): Promise<number> =>
    (await town.dataSource.query<{ count: number }[]>('select count(*)::int as count from submission'))[0]?.count ?? -1;

  /** The errors of an answer, which has to be in the form of the standard, with the code of its status. */
  const errorsOf = ({ status, type, text }: Told): string[] => {
    expect(type).toBe('text/xml; charset=utf-8');
    const errors = recordsOf(text, 'error');
    expect(errors.length).toBeGreaterThan(0);
    expect(new Set(errors.map(({ code }) => code))).toEqual(new Set([String(status)]));
    return errors.map(({ description = '' }) => description);
  };

  it.each<[string, number, RegExp]>([
    ['v2/requests.xml?colour=red', 400, /^colour: /],
    ['v2/requests.xml?toString=1', 400, /./],
    ['v2/requests.xml?start_date=yesterday', 400, /^start_date: .*2026-11-23T10:00:00\+02:00/],
    ['v2/requests.xml?start_date=2026-11-23T10:00:00%2B0200', 400, /^start_date: /],
    ['v2/requests.xml?start_date=2026-11-23T10:00:00Z&end_date=2026-11-22T10:00:00Z', 400, /^end_date: /],
    ['v2/requests.xml?start_date=2026-01-01T00:00:00Z&end_date=2026-11-01T00:00:00Z', 400, /^start_date: .*90/],
    ['v2/requests.xml?updated_after=2026-01-01T00:00:00Z&updated_before=2026-11-01T00:00:00Z', 400, /^updated_after: .*90/],
    ['v2/requests.xml?page_size=10000', 400, /^page_size: .*1000/],
    ['v2/requests.xml?page_size=1e3', 400, /^page_size: /],
    ['v2/requests.xml?page=0', 400, /^page: /],
    ['v2/requests.xml?page=101', 400, /^page: /],
    ['v2/requests.xml?page=1&page=2', 400, /^page: /],
    ['v2/requests.xml?status=fixed', 400, /^status: .*open/],
    ['v2/requests.xml?service_code=potholes', 404, /услуга/],
    ['v2/requests.xml?jurisdiction_id=sofia.example', 404, /jurisdiction_id/],
    ['v2/requests/7KQ2-M9XW.xml', 404, /./],
    ['v2/requests/%00.xml', 404, /./],
    ['v2/requests/%zz.xml', 400, /./],
    [`v2/requests/${'x'.repeat(300)}.xml`, 414, /./],
    ['v2/services/potholes.xml', 404, /service_code/],
    ['v2/services/signal-services.xml?colour=red', 400, /^colour: /],
    ['v2/tokens/17.xml', 404, /./],
    ['v2/tokens/17.xml?api_key=zk_wrong', 403, /./],
    ['v2/servicerequestupdates.xml?start_date=now', 400, /^start_date: /],
    ['v2/servicerequestupdates.xml?page_size=10000', 400, /^page_size: /],
    ['v2/nowhere.xml', 404, /./],
    ['v2/services', 404, /./],
    ['v2/services.csv', 404, /./],
  ])('is told so at %s', async (path, status, words) => {
    const told = await get(path);
    expect(told.status).toBe(status);
    expect(errorsOf(told)[0]).toMatch(words);
  });

  it('is told so in JSON where it asks for JSON, in its language', async () => {
    const told = await ask({ method: 'GET', url: '/open311/v2/requests.json?page_size=10000&lang=en' });
    expect(told.type).toBe('application/json; charset=utf-8');
    expect(JSON.parse(told.text)).toEqual([{ code: 400, description: 'page_size: The largest value is 1000.' }]);
  });

  it('may send what is empty, and a key that says nothing', async () => {
    const empty =
      'api_key=&jurisdiction_id=&service_code=&status=&start_date=&end_date=&page=&page_size=&updated_after=&service_request_id=';
    for (const address of ['services.xml', 'services/signal-services.xml', 'requests.xml', 'servicerequestupdates.xml']) {
      const query = address.startsWith('requests') ? empty : 'api_key=whatever&jurisdiction_id=localhost';
      expect([address, (await get(`v2/${address}?${query}`)).status]).toEqual([address, 200]);
    }
    expect((await get('v2/requests.xml?status=open&status=closed&service_code=signal-services,signal-ethics')).status).toBe(200);
  });

  it.each<[string, Record<string, string>, number, RegExp]>([
    ['without a key', { api_key: '' }, 403, /./],
    ['with a key that is none', { api_key: 'zk_0000' }, 403, /./],
    ['without a service', { service_code: '' }, 400, /^service_code: /],
    ['with an unknown service', { service_code: 'potholes' }, 404, /service_code/],
    ['without words', { description: '' }, 400, /^description: /],
    ['with too few words', { description: 'Тъмно.' }, 400, /^description: /],
    ['with too many words', { description: 'а'.repeat(10_001) }, 400, /^description: /],
    ['with a parameter that there is not', { colour: 'red' }, 400, /^colour: /],
    ['with a field that the service has not', { 'attribute[colour]': 'red' }, 400, /^attribute\[colour\]: /],
    ['with half a place', { long: '' }, 400, /^long: /],
    ['with a place outside the world', { lat: '142.8' }, 400, /^lat: /],
    ['with an address that we have no list of', { address_id: '7' }, 400, /^address_id: /],
    ['with a settlement that is none', { 'attribute[settlement]': '99999' }, 400, /^attribute\[settlement\]: /],
    ['with a day that is not over', { 'attribute[occurred_on]': '2027-01-01' }, 400, /^attribute\[occurred_on\]: /],
    ['with an e-mail that is none', { email: 'maria' }, 400, /^email: /],
    ['with a telephone and no name', { first_name: '', last_name: '', phone: '0888 123 456' }, 400, /^phone: /],
    ['for another municipality', { jurisdiction_id: 'sofia.example' }, 404, /jurisdiction_id/],
  ])('sends nothing %s', async (_, changes, status, words) => {
    const before = await count();
    const told = await post('requests.xml', aRequest({ api_key: submitKey, ...changes }));
    expect(told.status).toBe(status);
    expect(errorsOf(told)[0]).toMatch(words);
    expect(await count()).toBe(before);
  });

  it('sends nothing with a key that only reads', async () => {
    const key = await town.secret('Само чете', ['read']);
    expect((await post('requests.xml', aRequest({ api_key: key }))).status).toBe(403);
  });

  it.each<[string, string, string | Buffer, number]>([
    ['XML', 'application/xml', '<request><service_code>signal-services</service_code></request>', 415],
    ['broken XML', 'text/xml', '<request><service_code>', 415],
    ['XML with entities that grow', 'text/xml', bomb(), 415],
    ['XML with a file of ours', 'application/xml', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><r>&x;</r>', 415],
    ['XML in a form', 'application/x-www-form-urlencoded', bomb(), 400],
    ['a form of more than a megabyte', 'application/x-www-form-urlencoded', `description=${'a'.repeat(1_100_000)}`, 413],
    [
      'a form of a hundred thousand fields',
      'application/x-www-form-urlencoded',
      Array.from({ length: 100_000 }, (_, index) => `k${index}=1`).join('&'),
      400,
    ],
    ['a form with what every object has', 'application/x-www-form-urlencoded', '__proto__=1&constructor=2&toString=3', 400],
    ['broken JSON', 'application/json', '{"service_code":', 400],
    ['a list', 'application/json', '[]', 400],
    [
      'a form with parts',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="service_code"\r\n\r\nsignal-services\r\n--x--\r\n',
      415,
    ],
    ['plain text', 'text/plain', 'Тъмно е', 415],
    ['bytes', 'application/octet-stream', Buffer.from([0, 255, 128]), 415],
  ])('is told so when it sends %s, and the server goes on', async (_, type, payload, status) => {
    for (const path of ['requests.xml', 'servicerequestupdates.xml']) {
      const told = await ask({ method: 'POST', url: `/open311/v2/${path}`, headers: { 'content-type': type }, payload });
      expect([path, told.status]).toEqual([path, status]);
      errorsOf(told);
    }
    expect((await get('v2/services.xml')).status).toBe(200);
  });

  it('is told what an address takes when it comes with another method', async () => {
    const told = await ask({ method: 'PUT', url: '/open311/v2/requests.xml', payload: {} });
    expect(told.status).toBe(405);
    errorsOf(told);
  });

  it('does not come from a page of another site', async () => {
    const told = await post('requests.xml', aRequest({ api_key: submitKey }), { 'sec-fetch-site': 'cross-site' });
    expect(told.status).toBe(403);
    errorsOf(told);
  });

  it('is refused once its key is used up, and told when to come again', async () => {
    const admin = await town.staff('admin');
    const limits = { perMinute: 2, perDay: 10 };
    const made = await admin.post<{ secret: string }>('/api/v1/staff/api-keys', { name: 'x', holder: 'x', scopes: ['submit'], ...limits });
    const statuses: number[] = [];
    for (let index = 0; index < 3; index += 1) {
      const form = aRequest({ api_key: made.body.secret, 'attribute[external_id]': `limit-${index}` });
      statuses.push((await post('requests.xml', form)).status);
    }
    expect(statuses).toEqual([201, 201, 429]);
  });
});

/** Nine levels of ten: a reader that resolved them would need gigabytes. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`);
  return `<!DOCTYPE r [<!ENTITY l0 "ha">${levels.join('')}]><r>&l9;</r>`;
}
