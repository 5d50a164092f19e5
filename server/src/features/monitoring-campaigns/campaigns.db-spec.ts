import { A_CAMPAIGN, A_READING, CAMPAIGNS, CampaignTown, codesOf, kindOf } from '../../../test/factories/campaign-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CampaignDesk, CampaignRowList, PublicCampaign } from './http/campaigns.dto.js';

describe('a campaign of monitors', () => {
  let hall: TownHall;
  let town: CampaignTown;
  beforeAll(async () => {
    hall = await startTownHall();
    town = await CampaignTown.found(hall);
  }, 60_000);
  afterAll(() => hall.close());

  const create = (changes: object = {}, headers: Record<string, string> = {}) =>
    town.ana.client.post<CampaignDesk>(CAMPAIGNS, { ...A_CAMPAIGN, ...changes }, { headers });
  const put = (slug: string, body: object, ifMatch?: string) =>
    town.ana.client.put<CampaignDesk>(`${CAMPAIGNS}/${slug}`, body, ifMatch ? { ifMatch } : {});
  const list = (slug: string, commitments: unknown, ifMatch?: string) =>
    town.ana.client.put<CampaignDesk>(`${CAMPAIGNS}/${slug}/items`, { commitments }, ifMatch ? { ifMatch } : {});
  const act = (slug: string, verb: string, body: object = {}, ifMatch?: string) =>
    town.ana.client.post<CampaignDesk>(`${CAMPAIGNS}/${slug}/${verb}`, body, ifMatch ? { ifMatch } : {});
  /** Every route of those who sign in, on one point. */
  const routes = (slug: string, number: number | undefined): [string, string, object?][] => [
    ['get', `${CAMPAIGNS}/${slug}`],
    ['put', `${CAMPAIGNS}/${slug}`, A_CAMPAIGN],
    ['put', `${CAMPAIGNS}/${slug}/items`, { commitments: [] }],
    ['delete', `${CAMPAIGNS}/${slug}`],
    ['post', `${CAMPAIGNS}/${slug}/start`],
    ['post', `${CAMPAIGNS}/${slug}/extend`, { endsOn: '2027-01-31' }],
    ['post', `${CAMPAIGNS}/${slug}/conclude`],
    ['post', `${CAMPAIGNS}/${slug}/next`],
    ['get', `${CAMPAIGNS}/${slug}/items/${number}`],
    ['post', `${CAMPAIGNS}/${slug}/items/${number}/take`],
    ['post', `${CAMPAIGNS}/${slug}/items/${number}/release`],
    ['post', `${CAMPAIGNS}/${slug}/items/${number}/readings`, A_READING],
    ['post', `${CAMPAIGNS}/${slug}/items/${number}/settle`, { step: 'limited', reason: 'Видяхме протокола след това.' }],
    ['post', `${CAMPAIGNS}/${slug}/items/${number}/assessment`, { ...A_READING, evidence: [] }],
  ];
  const ask = (client: CampaignTown['ana']['client'], [method, url, body]: [string, string, object?]) =>
    method === 'get' ? client.get(url) : client[method as 'post' | 'put' | 'delete'](url, body ?? {});

  it('begins as a draft of its organisation, once for however many clicks', async () => {
    const headers = { 'idempotency-key': '"one-campaign-and-no-more"' };
    const [one, other] = await Promise.all([create({}, headers), create({}, headers)]);
    expect([one.status, other.status, other.body.slug]).toEqual([201, 201, one.body.slug]);
    expect(one.headers.etag).toBe('"v1"');
    expect(one.body).toMatchObject({ ...A_CAMPAIGN, state: 'draft', version: 1, itemCount: 0, items: [], read: 0, isInPeriod: true });
    expect(one.body.slug).toMatch(/^trotoarite-do-proletta-[0-9a-f]{6}$/);
    expect(one.body.organisation.slug).toBe('centar');
    expect(one.body.members.map(({ name, isYou }) => [name, isYou])).toEqual([
      ['Борис', false],
      ['Вера', false],
      ['Човек от centar', true],
    ]);
    const { slug } = (await create({ title: '„…!?…“' })).body;
    expect(slug).toMatch(/^kampania-/);
    for (const made of [slug, one.body.slug]) expect((await town.ana.client.delete(`${CAMPAIGNS}/${made}`)).status).toBe(204);
  });

  it('is refused with what is wrong', async () => {
    expect(codesOf(await create({ endsOn: '2026-10-31' }))).toEqual([422, '/endsOn ends_before_start']);
    expect(codesOf(await create({ endsOn: '2028-11-02' }))).toEqual([422, '/endsOn period_too_long']);
    expect(codesOf(await create({ title: 'Път', purpose: 'Защото.' }))).toEqual([422, '/title too_short', '/purpose too_short']);
    expect(codesOf(await create({ title: '🙂'.repeat(201) }))).toEqual([422, '/title too_long']);
    expect(codesOf(await create({ language: 'de', double: 'yes', startsOn: '2026-02-30' }))).toEqual([
      400,
      ...['/language unknown_value', '/startsOn not_a_date', '/double not_a_flag'],
    ]);
    expect((await town.ana.client.get<CampaignRowList>(CAMPAIGNS)).body.campaigns).toEqual([]);
  });

  it('is changed as a draft, on the version that was seen', async () => {
    const { slug } = await town.draft({}, []);
    expect((await put(slug, { ...A_CAMPAIGN, title: 'Друго заглавие' }, '"v1"')).status).toBe(412);
    const changed = await put(slug, { ...A_CAMPAIGN, title: 'Друго заглавие', double: false }, '"v2"');
    expect([changed.status, changed.headers.etag]).toEqual([200, '"v3"']);
    expect(changed.body).toMatchObject({ slug, title: 'Друго заглавие', double: false, agreement: null });
    expect(codesOf(await put(slug, { ...A_CAMPAIGN, endsOn: '2026-10-01' }))).toEqual([422, '/endsOn ends_before_start']);
    expect((await list(slug, town.numbers, '"v2"')).status).toBe(412);
    expect((await act(slug, 'start', {}, '"v2"')).status).toBe(412);
    expect((await town.ana.client.delete(`${CAMPAIGNS}/${slug}`, undefined, { ifMatch: '"v2"' })).status).toBe(412);
    expect((await town.ana.client.delete(`${CAMPAIGNS}/${slug}`)).status).toBe(204);
    expect((await town.desk(slug)).status).toBe(404);
  });

  it('keeps its list in its order, and takes only what everybody can read', async () => {
    const { slug } = await town.draft();
    const [one, two, three] = town.numbers;
    const { body } = await list(slug, [three, one]);
    expect(body.items.map(({ number, title, state, own, free }) => [number, title, state, own, free])).toEqual([
      [three, 'Ремонт на улиците, част 3', 'open', 'none', 2],
      [one, 'Ремонт на улиците, част 1', 'open', 'none', 2],
    ]);
    await hall.dataSource.query('update commitment set is_shown = false where number = $1', [two]);
    expect(codesOf(await list(slug, [one, 999_999, two, three, one]))).toEqual([
      422,
      ...['/commitments/1 no_such_commitment', '/commitments/2 no_such_commitment', '/commitments/4 listed_twice'],
    ]);
    await hall.dataSource.query('update commitment set is_shown = true where number = $1', [two]);
    expect(codesOf(await list(slug, Array(201).fill(1)))).toEqual([422, '/commitments too_many']);
    expect(codesOf(await list(slug, ['1']))).toEqual([400, '/commitments not_a_number']);
    expect(codesOf(await list(slug, 'all'))).toEqual([400, '/commitments not_a_list']);
    expect((await town.desk(slug)).body.items.map(({ number }) => number)).toEqual([three, one]);
    await town.ana.client.delete(`${CAMPAIGNS}/${slug}`);
  });

  it('starts with something to read, enough people and days ahead', async () => {
    const { slug } = await town.draft({}, []);
    expect(kindOf(await act(slug, 'start'))).toEqual([409, 'campaign-empty']);
    const over = await town.draft({ startsOn: '2026-10-01', endsOn: '2026-11-22' });
    const late = await act(over.slug, 'start');
    expect([kindOf(late), (late.body as unknown as { detail: string }).detail]).toEqual([
      [409, 'campaign-not-in-period'],
      'Срокът изтече на 22 ноември 2026 г. и точки вече не се четат. Изберете по-късен последен ден, за да продължите.',
    ]);
    const alone = await town.stranger.client.post<CampaignDesk>(CAMPAIGNS, A_CAMPAIGN);
    const path = `${CAMPAIGNS}/${alone.body.slug}`;
    await town.stranger.client.put(`${path}/items`, { commitments: town.numbers });
    expect(kindOf(await town.stranger.client.post(`${path}/start`))).toEqual([409, 'campaign-needs-two']);
    await town.stranger.client.put(path, { ...A_CAMPAIGN, double: false });
    expect((await town.stranger.client.post(`${path}/start`)).status).toBe(200);
    for (const left of [slug, over.slug]) await town.ana.client.delete(`${CAMPAIGNS}/${left}`);
  });

  it('runs once it has started: only its last day moves, and only later', async () => {
    const slug = await town.run();
    for (const answer of [
      await put(slug, A_CAMPAIGN),
      await list(slug, []),
      await act(slug, 'start'),
      await town.ana.client.delete(`${CAMPAIGNS}/${slug}`),
    ]) {
      expect(kindOf(answer)).toEqual([409, 'campaign-step']);
    }
    expect(codesOf(await act(slug, 'extend', { endsOn: '2026-12-31' }))).toEqual([422, '/endsOn not_later']);
    expect(codesOf(await act(slug, 'extend', { endsOn: '2028-11-02' }))).toEqual([422, '/endsOn period_too_long']);
    expect((await act(slug, 'extend', { endsOn: '2027-01-31' })).body).toMatchObject({ state: 'running', endsOn: '2027-01-31' });
    const concluded = await Promise.all([act(slug, 'conclude'), act(slug, 'conclude')]);
    expect(concluded.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await town.desk(slug)).body).toMatchObject({ state: 'concluded', concludedOn: '2026-11-23' });
    for (const verb of ['extend', 'next', 'conclude']) {
      expect(kindOf(await act(slug, verb, verb === 'extend' ? { endsOn: '2027-02-01' } : {}))).toEqual([409, 'campaign-step']);
    }
  });

  it('is of its organisation alone: for others it is not there, on any route and in any state', async () => {
    const [number] = town.numbers;
    const concluded = await town.run();
    await town.conclude(concluded);
    const all = [(await town.draft()).slug, await town.run(), concluded];
    for (const slug of [...all, 'no-such-campaign'])
      for (const route of routes(slug, number)) expect([route, (await ask(town.stranger.client, route)).status]).toEqual([route, 404]);
    const { body } = await town.stranger.client.get<CampaignRowList>(CAMPAIGNS);
    expect(body.campaigns.map(({ slug }) => slug).filter((slug) => all.includes(slug))).toEqual([]);
    for (const name of STAFF_NAMES.filter((each) => each !== 'monitor')) {
      const client = await hall.staff(name);
      for (const route of [['get', CAMPAIGNS], ['post', CAMPAIGNS, A_CAMPAIGN], ...routes(all[1]!, number)] as [string, string, object?][])
        expect([name, route, (await ask(client, route)).status]).toEqual([name, route, 403]);
    }
    for (const route of routes(all[1]!, number)) {
      expect([route, kindOf(await ask(await hall.staff('monitor'), route))]).toEqual([route, [403, 'not-a-member']]);
      expect([route, (await ask(hall.visitor(), route)).status]).toEqual([route, 401]);
    }
  });

  it('is announced without its points while it runs, and not at all before', async () => {
    const draft = await town.draft({ title: 'Тайна до началото' });
    for (const path of [draft.slug, `${draft.slug}/items.csv`]) {
      expect((await hall.visitor().get(`/api/v1/campaigns/${path}`)).status).toBe(404);
    }
    const { text: told } = await (await hall.staff('admin')).get('/api/v1/admin/audit?limit=100');
    expect(told).toContain('campaign.added');
    expect(told).not.toMatch(/tayna|Тайна/);
    await act(draft.slug, 'start');
    const { body, text } = await hall.visitor().get<PublicCampaign>(`/api/v1/campaigns/${draft.slug}`);
    expect(body).toEqual({
      ...{ ...A_CAMPAIGN, title: 'Тайна до началото', slug: draft.slug, state: 'running', concludedOn: null, itemCount: 3 },
      ...{ organisation: { slug: 'centar', nameBg: 'Организация centar', nameEn: 'Организация centar' } },
      ...{ items: [], read: null, agreement: null },
    });
    expect(text).not.toContain('Ремонт');
    expect((await hall.visitor().get(`/api/v1/campaigns/${draft.slug}/items.csv`)).status).toBe(404);
    expect((await hall.visitor().get('/api/v1/campaigns')).text).not.toContain(draft.slug);
  });

  it('is listed with its fellows page after page, by as many statements as one of them', async () => {
    const cost = () => countStatements(hall.dataSource, () => town.ana.client.get(CAMPAIGNS));
    const few = await cost();
    for (let count = 0; count < 22; count += 1) {
      hall.clock.advance({ minutes: 1 });
      await town.draft({ title: `Кампания ${count}` });
    }
    const first = await town.ana.client.get<CampaignRowList>(CAMPAIGNS);
    expect(first.body.campaigns.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, index) => `Кампания ${21 - index}`));
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? '';
    const second = await town.ana.client.get<CampaignRowList>(next);
    expect(second.body.campaigns.map(({ title }) => title).slice(0, 2)).toEqual(['Кампания 1', 'Кампания 0']);
    expect((await town.ana.client.get(`${CAMPAIGNS}?after=x`)).status).toBe(400);
    expect(await cost()).toBe(few);
    expect(few).toBe(9);
  });

  it('is out of reach when its organisation has ended, and stays public', async () => {
    const slug = await town.run();
    await town.conclude(slug);
    const running = await town.run();
    await (await hall.staff('admin')).put('/api/v1/admin/monitors/centar/last-day', { lastDay: '2026-11-23' });
    await town.laterBy(1);
    for (const route of routes(running, town.numbers[0])) {
      expect([route, kindOf(await ask(town.ana.client, route))]).toEqual([route, [403, 'not-a-member']]);
    }
    expect((await hall.visitor().get(`/api/v1/campaigns/${slug}`)).status).toBe(200);
    expect((await hall.visitor().get('/api/v1/campaigns?organisation=centar')).text).toContain(slug);
  });
});
