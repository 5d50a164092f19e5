import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

describe('the calendar of an official', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);

  afterAll(() => hall.close());

  type Name = Parameters<TownHall['signInAgain']>[0];

  const act = async (who: Name, path: string, body: object): Promise<void> => {
    const { status, text } = await (await hall.signInAgain(who)).post(`/api/v1/${path}`, body);
    if (status >= 300) throw new Error(text);
  };
  const assigned = async (department: string, changes: Record<string, unknown> = {}): Promise<string> => {
    const { number } = await hall.submit(changes);
    await act('moderator', `moderation/${number}/decisions`, { decision: 'publish', department });
    return number;
  };
  /** The path of a new address, as a calendar program would ask for it. */
  const address = async (who: Name): Promise<string> => {
    const { status, body } = await (await hall.signInAgain(who)).post<{ url: string }>('/api/v1/account/calendar');
    expect(status).toBe(201);
    return new URL(body.url).pathname;
  };
  const read = (path: string) => hall.visitor().get<string>(path);
  const numbers = (text: string): string[] => [...text.matchAll(/^SUMMARY:Срок: (\S+)$/gm)].map(([, number]) => number?.trim() ?? '');

  it('has the open cases of the department, by number and day, and not a word of them', async () => {
    const number = await assigned('streets', { title: 'Тайна дупка' });
    const other = await assigned('property');
    const path = await address('streets');
    const { status, headers, text } = await read(path);
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8');
    expect(headers['cache-control']).toBe('no-store');
    expect(numbers(text)).toEqual([number]);
    expect(text).toMatch(/\r\nDTSTART;VALUE=DATE:\d{8}\r\n/);
    expect(text.replace(/\r\n /g, '')).toContain(`/bg/staff/cases/${number}`);
    expect(text).not.toMatch(/Тайна|Иванов|Лампите/);
    expect(text).not.toContain(other);

    await act('streets', `submissions/${number}/responses`, { outcome: 'explained', text: 'Проверихме на място и ще поправим всичко.' });
    expect(numbers((await read(path)).text)).toEqual([]);
  });

  it('leaves out a case that the official is kept away from', async () => {
    const number = await assigned('streets');
    const path = await address('streets2');
    expect(numbers((await read(path)).text)).toContain(number);
    await act('streets2', `case-files/${number}/conflict-of-interest`, { reason: 'Познавам автора.' });
    expect(numbers((await read(path)).text)).not.toContain(number);
    expect(numbers((await read(await address('streets'))).text)).toContain(number);
  });

  it('has the cases of whoever the official stands in for, while they do', async () => {
    const number = await assigned('mayor');
    const path = await address('property');
    expect(numbers((await read(path)).text)).not.toContain(number);
    const admin = await hall.signInAgain('admin');
    const { body } = await admin.get<{ items: { id: string; email: string }[] }>('/api/v1/admin/accounts');
    const idOf = (name: string): string => body.items.find(({ email }) => email === `${name}@zaedno.example`)?.id ?? '';
    const today = hall.clock.now().toISOString().slice(0, 10);
    const added = await admin.post('/api/v1/admin/absences', { holder: idOf('mayor'), deputy: idOf('property'), firstDay: today });
    if (added.status !== 201) throw new Error(added.text);
    expect(numbers((await read(path)).text)).toContain(number);
  });

  it('opens under its newest address only, and under none once that is revoked', async () => {
    const first = await address('streets');
    const second = await address('streets');
    expect((await read(first)).status).toBe(404);
    expect((await read(second)).status).toBe(200);
    const streets = await hall.signInAgain('streets');
    expect((await streets.get<{ createdAt: string | null }>('/api/v1/account/calendar')).body.createdAt).not.toBeNull();
    expect((await streets.delete('/api/v1/account/calendar')).status).toBe(204);
    expect((await streets.delete('/api/v1/account/calendar')).status).toBe(204);
    expect((await streets.get<{ createdAt: string | null }>('/api/v1/account/calendar')).body.createdAt).toBeNull();
    expect((await read(second)).status).toBe(404);
  });

  it('keeps no secret: in the database there is its hash alone, and the trail tells that it was made', async () => {
    const path = await address('streets');
    const token = /calendars\/(.+)\.ics$/.exec(path)?.[1] ?? '';
    expect(token.length).toBe(43);
    const rows = await hall.dataSource.query('select encode(token_hash, $1) as hash from calendar_key', ['escape']);
    expect(JSON.stringify(rows)).not.toContain(token);
    const trail = await hall.dataSource.query(`select changes from audit_entry where action = 'calendar_key.renewed'`);
    expect(trail.length).toBeGreaterThan(0);
    expect(JSON.stringify(trail)).not.toContain(token);
  });

  it('is nobody’s once its official left or has another role, and stays so when they come back', async () => {
    const path = await address('streets2');
    expect((await read(path)).status).toBe(200);
    const admin = await hall.signInAgain('admin');
    const { body } = await admin.get<{ items: { id: string; email: string }[] }>('/api/v1/admin/accounts');
    const id = body.items.find(({ email }) => email === 'streets2@zaedno.example')?.id ?? '';
    const change = async (patch: object): Promise<void> => {
      const { status, text } = await admin.patch(`/api/v1/admin/accounts/${id}`, patch);
      if (status >= 300) throw new Error(text);
    };
    await change({ status: 'deactivated' });
    expect((await read(path)).status).toBe(404);
    await hall.drainOutbox();
    await change({ status: 'active' });
    expect((await read(path)).status).toBe(404);
  });

  it.each(['moderator', 'admin', 'monitor'] as const)('is for officials, not for a %s', async (who) => {
    expect((await (await hall.signInAgain(who)).post('/api/v1/account/calendar')).status).toBe(403);
  });

  it('has no address for those who are not signed in, and opens to no guess', async () => {
    expect((await hall.visitor().post('/api/v1/account/calendar')).status).toBe(401);
    for (const guess of ['x', 'A'.repeat(43)]) expect((await read(`/api/v1/calendars/${guess}.ics`)).status).toBe(404);
  });

  it('is asked for a limited number of times', async () => {
    const path = '/api/v1/calendars/x.ics';
    const ask = () => hall.app.inject({ url: path, headers: { host: 'localhost:3000' }, remoteAddress: '203.0.113.9' });
    let status = 404;
    for (let count = 0; count < 310 && status === 404; count += 1) status = (await ask()).statusCode;
    expect(status).toBe(429);
  }, 30_000);
});
