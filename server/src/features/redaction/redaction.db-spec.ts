import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

interface Found {
  readonly spans: readonly { readonly start: number; readonly end: number; readonly type: string; readonly certainty: string }[];
}

describe('a text that is looked through before it is sent', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  });

  afterAll(() => hall.close());

  const preview = (text: unknown) => hall.visitor().post<Found>('/api/v1/redaction/preview', { text });

  it('has its personal data marked, with how certain that is', async () => {
    const { status, body, headers } = await preview('Обадете се на 0888 123 456.');
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    expect(body.spans).toEqual([{ start: 14, end: 26, type: 'phone', certainty: expect.stringMatching(/^(certain|likely|possible)$/) }]);
  });

  it('is counted as it was sent, with every space, line end and sign of two units', async () => {
    const text = '  😀\r\n\tЕ\u0301х, 0888123456\r\n ';
    const { body } = await preview(text);
    expect(body.spans.map(({ start, end }) => text.slice(start, end))).toEqual(['0888123456']);
  });

  it('leaves alone what the municipality publishes of itself', async () => {
    const admin = await hall.staff('admin');
    expect((await admin.patch('/api/v1/admin/municipality', { phone: '0888 765 432' })).status).toBe(200);
    const found = await preview('Общината е на 0888 765 432, а аз на 0888 123 456.');
    expect(found.body.spans).toHaveLength(1);
  });

  it('may be empty, and has the limit of a submission', async () => {
    expect((await preview('')).body.spans).toEqual([]);
    expect((await preview('а'.repeat(10_000))).status).toBe(200);
    const long = await preview('а'.repeat(10_001));
    expect([long.status, (long.body as unknown as { errors: { pointer: string }[] }).errors[0]?.pointer]).toEqual([422, '/text']);
    expect((await preview(7)).status).toBe(400);
  });

  it('costs at most a minute’s sixty questions of one network', async () => {
    await hall.dataSource.query('delete from rate_limit');
    const statuses = new Set<number>();
    for (let count = 0; count < 60; count += 1) statuses.add((await preview('Тъмно е.')).status);
    expect([...statuses]).toEqual([200]);
    const refused = await preview('Тъмно е.');
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true]);
  });
});
