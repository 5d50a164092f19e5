import { parse } from 'csv-parse/sync';
import { promise, watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CommitmentSummary } from '../commitments/index.js';
import type { OrganisationExport } from './http/export.dto.js';
import type { SavedSearchItem, SavedSearchList, SearchResultPage } from './http/saved-searches.dto.js';

const SEARCHES = '/api/v1/monitor-desk/searches';
const WORD = {
  step: 'limited',
  method: 'site_visit',
  confidence: 'high',
  text: 'Огледахме мястото. Половината от настилката е положена, другата половина още не е.',
};
const LINK = { kind: 'link', caption: 'Протокол за приемане', url: 'https://example.invalid/protocol', seenOn: '2026-01-10' };

describe('what a monitor keeps and takes along', () => {
  let hall: TownHall;
  let numbers: number[] = [];
  let centre: Watcher;
  let forum: Watcher;

  beforeAll(async () => {
    hall = await startTownHall();
    numbers = await promise(hall, ['streets', 'streets', 'property', 'mayor']);
    [centre, forum] = [await watch(hall, 'centar'), await watch(hall, 'forum')];
    await hall.dataSource.query('update commitment set changed_at = $1', [new Date(hall.clock.now().getTime() - 60_000)]);
  }, 60_000);
  afterAll(() => hall.close());

  const save = (name: string, filters: object, more: object = {}, { client }: Watcher = centre) =>
    client.post<SavedSearchItem & { type: string }>(SEARCHES, { name, filters }, more);
  const list = async ({ client }: Watcher = centre) => (await client.get<SavedSearchList>(SEARCHES)).body.items;
  const slug = (body: { type: string }) => body.type.split('/').at(-1);

  it('keeps a search once, however often the button is pressed', async () => {
    const headers = { 'idempotency-key': '"one-click-and-another"' };
    const answers = await Promise.all([
      save('Улици', { department: 'streets' }, { headers }),
      save('Улици', { department: 'streets' }, { headers }),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect(await list()).toMatchObject([{ name: 'Улици', filters: { department: 'streets' }, matching: 2, fresh: 0 }]);
    const again = await save('Улици', { topic: 'ethics' });
    expect([again.status, slug(again.body)]).toEqual([409, 'search-name-taken']);
    for (const wrong of [await save(' ', {}), await save('а'.repeat(81), {})]) expect(wrong.status).toBe(422);
    expect((await save('Нещо', { topic: 'weather' })).status).toBe(400);
    expect((await centre.client.post(SEARCHES, { name: 'Нещо' })).status).toBe(400);
  });

  it('finds what the table of everybody finds, with every filter', async () => {
    await hall.dataSource.query(`update commitment set disagreement = 2, has_evidence = true where number = $1`, [numbers[3]]);
    await hall.dataSource.query(`update commitment set reported_step = 'complete', reported_on = '2026-01-05' where number = $1`, [
      numbers[2],
    ]);
    const filters = [
      ...[
        { policy: 'plan' },
        { policy: 'no-such' },
        { department: 'mayor' },
        { topic: 'ethics' },
        { settlement: '67372' },
        { source: 'answer' },
      ],
      ...[{ only: 'disagreement' }, { only: 'overdue' }, { only: 'no_evidence' }, { department: 'streets', only: 'overdue' }, {}],
    ];
    for (const [place, filter] of filters.entries()) {
      const { body } = await save(`Търсене ${place}`, filter);
      const table = await hall
        .visitor()
        .get<{ items: CommitmentSummary[] }>(`/api/v1/commitments?${new URLSearchParams(filter as Record<string, string>).toString()}`);
      const run = await centre.client.get<SearchResultPage>(`${SEARCHES}/${body.id}/commitments`);
      expect(run.body.items.map(({ isNew: _, ...item }) => item)).toEqual(table.body.items);
      expect([filter, body.matching, run.body.search.matching]).toEqual([filter, table.body.items.length, table.body.items.length]);
      await centre.client.delete(`${SEARCHES}/${body.id}`);
    }
  });

  it('counts what is new since it was read, and marks it', async () => {
    const [search] = await list();
    const path = `${SEARCHES}/${search?.id}`;
    hall.clock.advance({ minutes: 5 });
    await hall.dataSource.query('update commitment set changed_at = $2 where number = $1', [numbers[1], hall.clock.now()]);
    expect(await list()).toMatchObject([{ name: 'Улици', matching: 2, fresh: 1 }]);
    const { body } = await centre.client.get<SearchResultPage>(`${path}/commitments`);
    expect(body.items.map(({ number, isNew }) => [number, isNew])).toEqual([
      [numbers[1], true],
      [numbers[0], false],
    ]);
    for (const at of ['yesterday', '2026-13-01T10:00:00Z', null])
      expect((await centre.client.put(`${path}/mark`, { at })).status).toBe(400);
    expect((await centre.client.put(`${path}/mark`, { at: body.asOf })).status).toBe(204);
    expect((await centre.client.put(`${path}/mark`, { at: '2020-01-01T00:00:00Z' })).status).toBe(204);
    expect(await list()).toMatchObject([{ fresh: 0 }]);
    // What has not happened yet has not been read.
    expect((await centre.client.put(`${path}/mark`, { at: '2999-01-01T00:00:00Z' })).status).toBe(204);
    hall.clock.advance({ minutes: 5 });
    await hall.dataSource.query('update commitment set changed_at = $2 where number = $1', [numbers[0], hall.clock.now()]);
    expect(await list()).toMatchObject([{ fresh: 1 }]);
  });

  it('is renamed and deleted by whoever keeps it alone', async () => {
    const [search] = await list();
    const path = `${SEARCHES}/${search?.id}`;
    expect((await forum.client.get(`${path}/commitments`)).status).toBe(404);
    expect((await forum.client.put(path, { name: 'Мое' })).status).toBe(404);
    expect((await forum.client.put(`${path}/mark`, { at: '2026-01-01T00:00:00Z' })).status).toBe(404);
    expect((await forum.client.delete(path)).status).toBe(204);
    expect((await centre.client.put<SavedSearchItem>(path, { name: 'Пътища' })).body).toMatchObject({ name: 'Пътища', matching: 2 });
    await save('Друго', {});
    const taken = await centre.client.put<{ type: string }>(path, { name: 'Друго' });
    expect([taken.status, slug(taken.body)]).toEqual([409, 'search-name-taken']);
    expect((await centre.client.put(path, { name: 'Пътища' })).status).toBe(200);
    const [other] = await list();
    for (const _ of [1, 2]) expect((await centre.client.delete(`${SEARCHES}/${other?.id}`)).status).toBe(204);
    expect((await list()).map(({ name }) => name)).toEqual(['Пътища']);
    expect((await centre.client.delete(`${SEARCHES}/no-id`)).status).toBe(400);
  });

  it('are twenty at most, also of clicks at the same time; all of them cost as much as one', async () => {
    const cost = () => countStatements(hall.dataSource, () => centre.client.get(SEARCHES));
    const few = await cost();
    const answers = await Promise.all(Array.from({ length: 22 }, (_, place) => save(`Ред ${place}`, { department: 'streets' })));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(19);
    expect(slug(answers.find(({ status }) => status === 409)!.body)).toBe('too-many-searches');
    expect(await cost()).toBe(few);
  });

  it('takes along all that the organisation said, with what it rests on and how to cite it', async () => {
    const assess = (number: number | undefined, { client }: Watcher) =>
      client.post(`/api/v1/commitments/${number}/assessments`, { ...WORD, evidence: [LINK, { ...LINK, caption: '=SUM(1)' }] });
    expect((await assess(numbers[0], centre)).status).toBe(201);
    expect((await assess(numbers[2], centre)).status).toBe(201);
    expect((await assess(numbers[3], forum)).status).toBe(201);
    const { body } = await centre.client.get<OrganisationExport>('/api/v1/monitor-desk/export.json?lang=bg');
    expect(body.organisation.slug).toBe('centar');
    expect(body.items.map(({ commitment }) => commitment)).toEqual([numbers[2], numbers[0]]);
    const entry = body.items[1]!;
    expect(entry.address).toMatch(new RegExp(`/bg/commitments/${numbers[0]}#entry-${entry.id}$`));
    expect(entry.citation).toContain(`Организация centar. Оценка на „${entry.commitmentTitle}“ от `);
    expect(entry.citation.endsWith(entry.address)).toBe(true);
    expect(entry.evidence).toMatchObject([{ url: LINK.url, seenOn: LINK.seenOn }, { caption: '=SUM(1)' }]);

    const { text, headers } = await centre.client.get('/api/v1/monitor-desk/export.csv?lang=bg');
    expect(headers['content-type']).toContain('text/csv');
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows.map(({ entry: id, url, sha256, citation }) => [id, url, sha256, citation])).toEqual(
      body.items.flatMap(({ id, evidence, citation }) =>
        evidence.map(({ url, contentSha256 }) => [id, url ?? '', contentSha256 ?? '', citation]),
      ),
    );
    expect(rows.map(({ caption }) => caption)).toContain("'=SUM(1)");
    expect(text).not.toContain(hall.accountOf('monitor'));
    expect(text).not.toContain(centre.accountId);
  });

  it('takes it along by a handful of statements, however many entries there are', async () => {
    const cost = () => countStatements(hall.dataSource, () => centre.client.get('/api/v1/monitor-desk/export.json'));
    const few = await cost();
    await hall.dataSource.query(
      `insert into assessment (id, commitment_id, organisation_id, account_id, step, method, confidence, text, assessed_on, recorded_at, reply_until)
       select gen_random_uuid(), a.commitment_id, a.organisation_id, a.account_id, a.step, a.method, a.confidence, a.text,
              a.assessed_on - day, a.recorded_at - make_interval(days => day), a.reply_until
         from assessment a cross join generate_series(1, 60) as day`,
    );
    expect((await centre.client.get<OrganisationExport>('/api/v1/monitor-desk/export.json')).body.items).toHaveLength(122);
    expect(await cost()).toBe(few);
  });
});
