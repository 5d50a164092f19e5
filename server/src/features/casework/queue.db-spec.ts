import type { ApiClient } from '../../../test/harness/api-client.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CaseFile } from './http/case-file.dto.js';
import type { Queue, QueueOverview } from './http/queue.dto.js';
import type { RoutingAnswer } from './http/routing.dto.js';

const QUEUE = '/api/v1/moderation/queue';

describe('the queue', () => {
  let town: TownHall;
  let moderator: ApiClient;
  let other: ApiClient;

  beforeAll(async () => {
    town = await startTownHall();
  }, 60_000);

  const signIn = async (): Promise<void> => {
    moderator = await town.signInAgain('moderator');
    other = await town.signInAgain('moderator2');
  };

  beforeEach(async () => {
    // Sessions do not outlast the hours and days that these tests skip.
    await signIn();
    await town.dataSource.query(`truncate submission, moderation_decision, case_claim, outbox_event cascade`);
    await town.dataSource.query('delete from rate_limit');
  });

  afterAll(() => town.close());

  const submit = async (changes: object = {}): Promise<string> => {
    const { number } = await town.submit({ ...changes });
    town.clock.advance({ seconds: 1 });
    await town.drainOutbox();
    return number;
  };
  const queue = async (query = '', client = moderator): Promise<Queue> => (await client.get<Queue>(`${QUEUE}${query}`)).body;
  const numbers = async (query = ''): Promise<string[]> => (await queue(query)).items.map(({ number }) => number);
  const publish = (number: string) => moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish' });

  describe('its order', () => {
    const by = (email: string | null) => ({ author: { name: 'Мария Петрова', email } });
    const confirm = (number: string) =>
      town.dataSource.query('update submission set author_email_confirmed_at = received_at where number = $1', [number.replace('-', '')]);

    it('is by time, and danger to life goes before everything', async () => {
      const first = await submit();
      const second = await submit();
      const danger = await submit({ text: 'Паднал кабел лежи на пътя пред училището и е под напрежение.' });
      expect(await numbers()).toEqual([danger, first, second]);
      expect((await queue()).items[0]).toMatchObject({ risks: expect.arrayContaining(['threat_to_life']), isTrusted: false });
    });

    it('lets authors who were published before and never withheld go first, by their confirmed address', async () => {
      const kept: string[] = [];
      for (let index = 0; index < 3; index += 1) kept.push(await submit(by('petar@zaedno.example')));
      for (const number of kept) {
        await confirm(number);
        await publish(number);
      }
      const stranger = await submit(by('stranger@zaedno.example'));
      const trusted = await submit(by('Petar@zaedno.example'));
      expect(await numbers()).toEqual([stranger, trusted]);
      await confirm(trusted);
      await town.dataSource.query(
        `insert into outbox_event (type, subject_type, subject_id, payload, occurred_at) select 'x', 'x', 'x', '{}', now()`,
      );
      const again = await submit(by('petar@zaedno.example'));
      await confirm(again);
      // What becomes of one case of an author moves the others.
      await moderator.post(`/api/v1/moderation/${kept[0]}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обидно е.' });
      await town.drainOutbox();
      expect(await numbers()).toEqual([stranger, trusted, again]);
      await publish(kept[0]!);
      await town.drainOutbox();
      expect(await numbers()).toEqual([trusted, again, stranger]);
      expect((await queue()).items.map(({ isTrusted }) => isTrusted)).toEqual([true, true, false]);
    });

    it('keeps no address for that, but a hash under a key of this installation', async () => {
      await submit(by('petar@zaedno.example'));
      const [row] = await town.dataSource.query<{ author_key: Buffer }[]>('select author_key from submission');
      expect(row?.author_key).toHaveLength(32);
      await town.dataSource.query('truncate submission cascade');
      await submit({ identity: 'anonymous', author: { email: 'petar@zaedno.example' } });
      expect(await town.dataSource.query('select author_key from submission')).toEqual([{ author_key: null }]);
    });

    it('is paged without a gap and without a repetition, across the ranks', async () => {
      const all = [
        await submit(),
        await submit({ text: 'Някой извади нож пред магазина на улицата.' }),
        await submit(),
        await submit({ text: 'Мирише на газ в мазето на блока от сутринта.' }),
        await submit(),
      ];
      const seen: string[] = [];
      let url: string | null = `${QUEUE}?limit=2`;
      while (url) {
        const page: Awaited<ReturnType<ApiClient['get']>> = await moderator.get(url);
        seen.push(...(page.body as Queue).items.map(({ number }) => number));
        url = /<([^>]+)>; rel="next"/.exec(String(page.headers['link'] ?? ''))?.[1] ?? null;
      }
      expect(seen).toEqual([all[1], all[3], all[0], all[2], all[4]]);
      expect((await moderator.get(`${QUEUE}?after=nowhere`)).status).toBe(400);
    });
  });

  describe('its filters', () => {
    it('narrow the list and the tabs, and each choice tells how many there would be with it', async () => {
      const english = await submit({ language: 'en', title: 'The bus stop is dark', text: 'The lamps at the bus stop do not work.' });
      const bribe = await submit({ topic: 'corruption', text: 'Служител поиска подкуп за едно разрешително.', settlement: '67372' });
      await submit({ kind: 'recommendation', topic: 'services' });
      expect(await numbers('?language=en')).toEqual([english]);
      expect(await numbers('?topic=corruption&settlement=67372')).toEqual([bribe]);
      expect(await numbers('?risk=crime')).toEqual([bribe]);
      expect(await numbers('?kind=recommendation&language=en')).toEqual([]);
      const { counts, facets } = await queue('?kind=signal&language=en');
      expect(counts).toMatchObject({ pending: 1 });
      const of = (facet: string) =>
        Object.fromEntries(facets.filter((one) => one.facet === facet).map(({ value, count }) => [value, count]));
      expect(of('language')).toEqual({ bg: 1, en: 1 });
      expect(of('kind')).toEqual({ signal: 1 });
    });

    it('find what is in my hand, and what is in nobody else’s', async () => {
      const [mine, theirs, free] = [await submit(), await submit(), await submit()];
      await moderator.put(`/api/v1/moderation/${mine}/claim`, {});
      await other.put(`/api/v1/moderation/${theirs}/claim`, {});
      expect(await numbers('?hand=mine')).toEqual([mine]);
      expect(await numbers('?hand=free')).toEqual([mine, free]);
      expect((await queue()).items.map(({ claim }) => claim?.by ?? null)).toEqual(['Служител moderator', 'Служител moderator2', null]);
    });

    it('find what is older than some days', async () => {
      const old = await submit();
      town.clock.advance({ days: 3 });
      await signIn();
      await submit();
      expect(await numbers('?olderThan=3')).toEqual([old]);
      expect(await numbers('?olderThan=4')).toEqual([]);
      for (const wrong of ['olderThan=0', 'olderThan=many', 'risk=none', 'hand=left', 'kind=letter'])
        expect((await moderator.get(`${QUEUE}?${wrong}`)).status).toBeGreaterThanOrEqual(400);
    });

    it('cost the same number of statements, however many cases and claims there are', async () => {
      const measure = () => countStatements(town.dataSource, () => queue('?kind=signal&risk=crime&hand=free&olderThan=1'));
      const overview = () => countStatements(town.dataSource, () => moderator.get(`${QUEUE}/overview`));
      await moderator.put(`/api/v1/moderation/${await submit()}/claim`, {});
      const [few, fewOverview] = [await measure(), await overview()];
      for (let index = 0; index < 6; index += 1) {
        await other.put(`/api/v1/moderation/${await submit({ text: 'Служител поиска подкуп за едно разрешително.' })}/claim`, {});
      }
      expect([await measure(), await overview()]).toEqual([few, fewOverview]);
      expect(few).toBeLessThanOrEqual(7);
    });
  });

  it('tells how long a case waits in working hours, who has what, and the median of the last thirty days', async () => {
    town.clock.set('2026-12-07T08:00:00Z');
    const [first, second, third] = [await submit(), await submit(), await submit()];
    town.clock.set('2026-12-07T11:00:01Z');
    await signIn();
    expect((await queue()).items.map(({ waitingHours }) => waitingHours)).toEqual([3, 3, 2]);
    await publish(first);
    town.clock.set('2026-12-08T08:00:02Z');
    await signIn();
    await publish(second);
    await other.put(`/api/v1/moderation/${third}/claim`, {});
    const { body } = await moderator.get<QueueOverview>(`${QUEUE}/overview`);
    expect(body).toEqual({
      moderators: [{ name: 'Служител moderator2', isMe: false, cases: [{ number: third, since: '2026-12-08T08:00:02.000Z' }] }],
      medianWaitingHours: 5.5,
      decided: 2,
    });
    await moderator.post(`/api/v1/case-files/${third}/conflict-of-interest`, {});
    expect((await moderator.get<QueueOverview>(`${QUEUE}/overview`)).body.moderators).toEqual([]);
    expect((await (await town.signInAgain('property')).get(`${QUEUE}/overview`)).status).toBe(403);
  });

  it('marks are for moderators: the official and the public read none of them', async () => {
    const number = await submit({ text: 'Кметът Иванов поиска подкуп и заплаши, че ще ме убие.' });
    const review = await moderator.get<CaseFile>(`/api/v1/moderation/${number}`);
    expect(review.body).toMatchObject({ risks: ['threat_to_life', 'crime', 'names_official'], suggestedAuthority: 'prosecutor' });
    await moderator.post(`/api/v1/moderation/${number}/decisions`, { decision: 'publish', department: 'property' });
    const official = await (await town.signInAgain('property')).get<CaseFile>(`/api/v1/case-files/${number}`);
    expect(official.body).toMatchObject({ risks: [], claim: null, suggestedAuthority: null });
    expect((await town.visitor().get(`/api/v1/submissions/${number}`)).text).not.toMatch(/risk|threat_to_life|claim/);
  });

  describe('routing several cases at once', () => {
    const route = (items: object[], department = 'property') =>
      moderator.post<RoutingAnswer>('/api/v1/moderation/routings', { items, department }, { headers: { 'accept-language': 'bg' } });

    it('tells at each what became of it, and leaves none half-done', async () => {
      const free = await submit();
      const about = await submit({ about: { department: 'property' } });
      const claimed = await submit();
      const stale = await submit();
      await other.put(`/api/v1/moderation/${claimed}/claim`, {});
      await publish(stale);
      const items = [free, about, claimed, stale, 'ZZZZ-ZZZZ', 'not a number', free].map((number) => ({ number, version: 1 }));
      const { status, body } = await route(items);
      expect(status).toBe(200);
      expect(body.items.map(({ outcome, problem }) => [outcome, problem?.status ?? null, problem?.type.split('/').at(-1) ?? null])).toEqual(
        [
          ['done', null, null],
          ['refused', 409, 'conflict-of-interest'],
          ['refused', 409, 'case-claimed'],
          ['refused', 412, 'stale'],
          ['refused', 404, 'case-not-found'],
          ['refused', 404, 'case-not-found'],
          ['refused', 412, 'stale'],
        ],
      );
      const fileOf = async (number: string) => (await moderator.get<CaseFile>(`/api/v1/moderation/${number}`)).body;
      expect(await fileOf(free)).toMatchObject({ procedure: 'assigned', department: 'property', decisions: [{ decision: 'route' }] });
      for (const number of [about, claimed])
        expect(await fileOf(number)).toMatchObject({ procedure: 'received', decisions: [], version: 1 });
      expect(await fileOf(stale)).toMatchObject({ procedure: 'received', version: 2 });
    });

    it('is refused as a whole for a department that there is not, or a request that is none', async () => {
      const number = await submit();
      expect((await route([{ number, version: 1 }], 'nowhere')).status).toBe(422);
      expect((await route([])).status).toBe(422);
      expect((await route(Array.from({ length: 51 }, () => ({ number, version: 1 })))).status).toBe(422);
      expect((await route([{ number }])).status).toBe(400);
      expect((await route(['x' as unknown as object])).status).toBe(400);
    });
  });
});
