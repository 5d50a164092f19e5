import type { Record311 } from './open311-client.js';
import { aRequest, type Open311Town, startOpen311Town } from './open311-town.js';

const ANSWER = {
  ...{ outcome: 'explained', text: 'Огледахме улицата. Лампите се сменят до края на месеца по договор с изпълнителя.' },
};

describe('another site that speaks Open311', () => {
  let town: Open311Town;

  beforeAll(async () => {
    town = await startOpen311Town();
  });
  afterAll(() => town.close());

  /** Goes on by a minute, and says what happened in it. */
  const nextMinute = async (work: () => Promise<unknown>): Promise<Record311[]> => {
    const from = town.clock.now();
    await work();
    const until = new Date(from.getTime() + 59_000);
    const updates = await town.reader.updates(from, until);
    town.clock.advance({ seconds: 60 });
    return updates;
  };
  const moderate = async (number: string, decision: object): Promise<void> => {
    const { status, text } = await (await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision);
    if (status !== 200) throw new Error(text);
  };

  it('sends a request, sees it appear, be answered and closed, and adds to it', async () => {
    const client = await town.sender();
    const services = await client.services();
    const service = services.find(({ service_code: code }) => code === 'signal-services');
    expect(service).toMatchObject({ service_name: 'Сигнал: services', metadata: 'true', type: 'realtime', group: 'Сигнали' });
    expect((await client.attributes('signal-services')).map(({ code }) => code)).toEqual([
      ...['title', 'settlement', 'occurred_on', 'name_is_public', 'external_id'],
    ]);

    let number = '';
    const whileReviewed = await nextMinute(async () => {
      number = await client.send(aRequest());
    });
    expect(number).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
    expect(whileReviewed).toEqual([]);
    expect(await client.requests({ service_request_id: number })).toEqual([]);
    await expect(client.request(number)).rejects.toMatchObject({ status: 404, errors: [{ code: '404' }] });

    const published = await nextMinute(() => moderate(number, { decision: 'publish', department: 'streets' }));
    expect(published.map(({ service_request_id: id, status }) => [id, status])).toEqual([
      [number, 'open'],
      [number, 'investigating'],
    ]);
    const [first] = await client.requests({ status: 'open', service_code: 'signal-services' });
    expect(first).toMatchObject({
      ...{ service_request_id: number, status: 'open', extended_status: 'investigating', service_code: 'signal-services' },
      ...{ title: 'Тъмна улица', agency_responsible: 'Благоустрояване', requested_datetime: '2026-11-23T09:00:00Z' },
    });
    expect(first?.['description']).toContain('лампите не светят');
    for (const untold of ['lat', 'long', 'media_url', 'address_id', 'account_id']) expect(first).not.toHaveProperty(untold);
    expect(JSON.stringify(first)).not.toContain('42.85');
    expect(JSON.stringify(first)).not.toContain('Петрова');

    const update = { service_request_id: number, update_id: 'fms-31', description: 'Вече и ъгловата лампа не свети.', status: 'OPEN' };
    const added = await nextMinute(async () => expect(await client.update(update)).not.toBe(''));
    expect(added).toEqual([]);
    const asStaff = await (
      await town.staff('moderator')
    ).get<{ messages: { from: string; text: string }[] }>(`/api/v1/case-files/${number}`);
    expect(asStaff.body.messages).toMatchObject([{ from: 'author', text: update.description }]);

    const answered = await nextMinute(async () => {
      const { status, text } = await (await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, ANSWER);
      if (status !== 201) throw new Error(text);
    });
    expect(answered.map(({ status }) => status)).toEqual(['closed']);
    expect(answered[0]?.['description']).toContain(ANSWER.text);
    expect(answered[0]?.['description']).toContain(`/bg/submissions/${number}`);

    expect(await client.requests({ status: 'open' })).toEqual([]);
    const [closed] = await client.requests({ status: 'closed', updated_after: '2026-11-23T09:01:00Z' });
    expect(closed).toMatchObject({ service_request_id: number, status: 'closed', extended_status: 'closed' });
    expect(closed).not.toHaveProperty('expected_datetime');
  });

  it('learns that a text is not published, and gets none of its words', async () => {
    const client = await town.sender();
    const number = await client.send(aRequest({ 'attribute[external_id]': '18' }));
    const withheld = await nextMinute(() => moderate(number, { decision: 'reject', reasonCode: 'insult', note: 'Упрек към служител.' }));
    expect(withheld).toMatchObject([{ service_request_id: number, status: 'no_further_action' }]);
    const found = await client.request(number);
    expect(found).toMatchObject({ status: 'closed', extended_status: 'no_further_action' });
    for (const words of ['title', 'description', 'agency_responsible', 'address']) expect(found).not.toHaveProperty(words);
  });

  it('that sends the same twice makes one case, and finds a lost number by its own', async () => {
    const client = await town.sender();
    const count = async () =>
      (await town.dataSource.query<{ count: number }[]>('select count(*)::int as count from submission'))[0]?.count ?? 0;
    const before = await count();
    const twins = await Promise.all([client.send(aRequest()), client.send(aRequest())]);
    // The same of another key is another request.
    const other = await (await town.sender('Другият сайт')).send(aRequest());
    town.clock.advance({ days: 3 });
    const later = await client.send(aRequest({ description: 'Тъмна улица\n\nСъщото, с още думи: лампите не светят.' }));
    expect(new Set([...twins, later]).size).toBe(1);
    expect(other).not.toBe(later);
    expect(await client.requestOfToken('17')).toBe(later);
    const unnamed = aRequest({ 'attribute[external_id]': '', description: 'Тъмно е пред училището от една седмица насам.' });
    expect(await client.send(unnamed)).toBe(await client.send(unnamed));
    expect(await count()).toBe(before + 3);
  });

  it('adds nothing to what it did not send, and reads no number of another', async () => {
    const number = await (await town.sender()).send(aRequest());
    const other = await town.sender('Другият сайт');
    for (const id of [number, '7KQ2-M9XW', 'никакъв']) {
      await expect(other.update({ service_request_id: id, description: 'Добавям.' })).rejects.toMatchObject({ status: 404 });
    }
    await expect(other.requestOfToken('17')).rejects.toMatchObject({ status: 404 });
    await expect(town.reader.requestOfToken('17')).rejects.toMatchObject({ status: 404 });
  });

  it('sends an update again without writing it twice', async () => {
    const client = await town.sender();
    const number = await client.send(aRequest());
    const update = { service_request_id: number, update_id: '5', description: 'Вече и ъгловата лампа не свети.' };
    expect(await client.update(update)).toBe(await client.update(update));
  });
});
