import { aRequest, type Open311Town, startOpen311Town } from '../../../test/open311/open311-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { Open311Client } from '../../../test/open311/open311-client.js';

interface Request {
  readonly service_request_id: string;
  readonly status: string;
  readonly extended_status: string;
  readonly updated_datetime: string;
}

const ANSWER = { outcome: 'explained', text: 'Огледахме улицата. Лампите се сменят до края на месеца по договор.' };
const GROUND = { legalGround: 'чл. 99 от Закона за движението по пътищата' };
const REFUSAL = { outcome: 'not_accepted', text: 'Лампите на тази улица не са общински и общината няма право да ги смени.', ...GROUND };

describe('what Open311 tells', () => {
  let town: Open311Town;
  let client: Open311Client;

  beforeAll(async () => {
    town = await startOpen311Town();
    client = await town.sender();
  });
  afterAll(() => town.close());

  const requests = async (query: string): Promise<Request[]> =>
    (await town.visitor().get<Request[]>(`/open311/v2/requests.json?${query}`)).body;
  const updates = async (): Promise<{ status: string; service_request_id: string; update_id: string; description: string }[]> => {
    const until = new Date(town.clock.now().getTime() + 1_000).toISOString();
    const { body } = await town.visitor().get<never[]>(`/open311/v2/servicerequestupdates.json?end_date=${until}`);
    return body;
  };
  const done = async (work: Promise<{ status: number; text: string }>): Promise<void> => {
    const { status, text } = await work;
    if (status >= 300) throw new Error(text);
  };
  const decide = async (number: string, decision: object): Promise<void> =>
    done((await town.staff('moderator')).post(`/api/v1/moderation/${number}/decisions`, decision));
  const published = async (changes: Record<string, unknown> = {}): Promise<string> => {
    const { number } = await town.submit(changes);
    await decide(number, { decision: 'publish', department: 'streets' });
    return number;
  };
  const answer = async (number: string, given: object): Promise<void> =>
    done((await town.staff('streets')).post(`/api/v1/submissions/${number}/responses`, given));

  it('of a case at each step is where it stood then, whatever became of it', async () => {
    const number = await published();
    town.clock.advance({ seconds: 1 });
    await answer(number, REFUSAL);
    town.clock.advance({ seconds: 1 });
    await answer(number, { ...ANSWER, correctionNote: 'Лампите все пак са общински.' });
    town.clock.advance({ seconds: 1 });
    await done((await town.staff('moderator')).post(`/api/v1/moderation/${number}/reopening`, { note: 'Не отговаря на въпроса.' }));
    const told = (await updates()).filter(({ service_request_id: id }) => id === number);
    expect(told.map(({ status }) => status)).toEqual(['open', 'investigating', 'no_further_action', 'closed', 'open']);
    expect(told[2]?.description).toContain(REFUSAL.text);
    expect(told[3]?.description).toContain(ANSWER.text);
    expect(new Set(told.map(({ update_id: id }) => id)).size).toBe(told.length);
    expect(await updates()).toEqual(await updates());
  });

  it('comes in pages that leave nothing out and say nothing twice', async () => {
    for (let index = 0; index < 5; index += 1) {
      await published({ title: `Тъмна улица ${index}` });
      town.clock.advance({ seconds: 1 });
    }
    const whole = await requests('');
    const pages = await Promise.all([1, 2, 3, 4].map((page) => requests(`page_size=2&page=${page}`)));
    expect(pages.flat()).toEqual(whole.slice(0, 8));
    expect(await requests('page=100')).toEqual([]);
  });

  it('is of the period that was asked for, and of what changed in it', async () => {
    town.clock.advance({ days: 100 });
    await town.signInAgain('moderator');
    await town.signInAgain('streets');
    const at = town.clock.now().toISOString().slice(0, 19);
    const number = await published();
    town.clock.advance({ seconds: 30 });
    expect((await requests('')).map(({ service_request_id: id }) => id)).toEqual([number]);
    expect(await requests(`start_date=${at}Z&end_date=${at}Z`)).toHaveLength(1);
    expect(await requests(`start_date=${at}Z&end_date=${at}Z&service_code=signal-ethics`)).toEqual([]);
    const early = (await requests(`start_date=2026-11-01T00:00:00Z`)).at(-1)?.service_request_id ?? '';
    const now = town.clock.now().toISOString().slice(0, 19);
    await decide(early, { decision: 'reject', reasonCode: 'insult', note: 'Упрек към служител в текста.' });
    const changed = await requests(`updated_after=${now}Z`);
    expect(changed).toMatchObject([{ service_request_id: early, status: 'closed', extended_status: 'no_further_action' }]);
    expect(await requests(`updated_after=${now}Z&status=open`)).toEqual([]);
  });

  it('costs one statement for requests, two for updates, none for services', async () => {
    const cost = (path: string) => countStatements(town.dataSource, () => town.visitor().get(`/open311/${path}`));
    expect(await cost('discovery.json')).toBe(0);
    expect(await cost('v2/services.json')).toBe(0);
    expect(await cost('v2/services/signal-ethics.json')).toBe(0);
    expect(await cost('v2/requests.json?start_date=2026-11-01T00:00:00Z&status=closed&service_code=signal-services')).toBe(1);
    const { service_request_id: id } = (await requests('start_date=2026-11-01T00:00:00Z'))[0] ?? { service_request_id: '' };
    expect(await cost(`v2/requests/${id}.json`)).toBe(1);
    await answer(await published(), ANSWER);
    expect((await updates()).length).toBeGreaterThan(0);
    expect(await cost('v2/servicerequestupdates.json')).toBe(2);
  });

  it('tells where it is, and that a demonstration is a test', async () => {
    const { body } = await town.visitor().get('/open311/discovery.json?lang=en');
    expect(body).toMatchObject({
      contact: 'Municipality of Slivnitsa',
      endpoints: [{ url: 'http://localhost:3000/open311/v2', type: 'test', formats: ['text/xml', 'application/json'] }],
    });
  });

  it('lists every service in both languages under names of its own', async () => {
    for (const language of ['bg', 'en']) {
      const { body } = await town.visitor().get<{ service_name: string }[]>(`/open311/v2/services.json?lang=${language}`);
      expect(new Set(body.map(({ service_name: name }) => name)).size).toBe(8);
    }
  });

  it('lets a key send while a flood asks programs for a proof, and within the same limits', async () => {
    const admin = await town.signInAgain('admin');
    const reason = 'Програма изпраща спам.';
    await done(admin.put('/api/v1/admin/flood-mode', { length: 'hour', reason }));
    await expect(town.submit({ identity: 'anonymous', author: null })).rejects.toThrow('proof-needed');
    expect(await client.send(aRequest({ 'attribute[external_id]': 'flood' }))).not.toBe('');
    await done(admin.delete('/api/v1/admin/flood-mode'));
  });

  it('forgets what a sender calls a case when its original is erased', async () => {
    await client.send(aRequest({ 'attribute[external_id]': 'to-forget' }));
    const number = await client.requestOfToken('to-forget');
    await town.signInAgain('moderator');
    await decide(number ?? '', { decision: 'reject', reasonCode: 'spam', note: 'Реклама на магазин.' });
    await town.drainOutbox();
    town.clock.advance({ days: 366 * 6 });
    await town.app.get(RecurringTasks).runAll();
    await town.drainOutbox();
    const rows = await town.dataSource.query<{ name: string | null }[]>(`select external_id as name from open311_request`);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ name }) => name)).not.toContain('to-forget');
  });
});
