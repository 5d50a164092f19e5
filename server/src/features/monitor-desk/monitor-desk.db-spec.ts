import { promise, watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { DeskChangesPage } from './http/desk-changes.dto.js';

const DESK = '/api/v1/monitor-desk';
const WORD = {
  ...{ step: 'no_evidence', method: 'documents', confidence: 'medium' },
  text: 'Търсихме на сайта на общината и в регистъра на поръчките. Не намерихме нищо.',
};

describe('what changed since a monitor looked', () => {
  let hall: TownHall;
  let numbers: number[] = [];
  let centre: Watcher;
  let published = '';

  beforeAll(async () => {
    hall = await startTownHall();
    numbers = await promise(hall, ['streets', 'streets', 'property']);
    centre = await watch(hall, 'centar');
    ({ number: published } = await hall.submit());
    const decision = { decision: 'publish', department: 'streets' };
    expect((await (await hall.staff('moderator')).post(`/api/v1/moderation/${published}/decisions`, decision)).status).toBe(200);
    hall.clock.advance({ hours: 1 });
    await hall.drainOutbox();
  }, 60_000);
  afterAll(() => hall.close());

  const read = async (query = '') => {
    const { status, body, headers, text } = await centre.client.get<DeskChangesPage>(`${DESK}/changes${query}`);
    if (status !== 200) throw new Error(text);
    return { ...body, next: /<([^>]+)>; rel="next"/.exec(String(headers['link'] ?? ''))?.[1]?.replace(`${DESK}/changes`, '') };
  };
  const lines = async (query = '') =>
    (await read(query)).items.map(({ path, changes, isNew }) => [path, [...changes].sort().join(' '), isNew]);
  const mark = (upTo: string | null) => centre.client.put(`${DESK}/mark`, { upTo });

  it('is for monitors alone, also for one who speaks for nobody', async () => {
    const routes = ['changes', 'searches', 'export.json', 'export.csv', `searches/${crypto.randomUUID()}/commitments`];
    for (const route of routes) {
      expect([route, (await hall.visitor().get(`${DESK}/${route}`)).status]).toEqual([route, 401]);
      for (const name of STAFF_NAMES.filter((each) => each !== 'monitor')) {
        expect([route, name, (await (await hall.staff(name)).get(`${DESK}/${route}`)).status]).toEqual([route, name, 403]);
      }
    }
    expect((await (await hall.staff('monitor')).get(`${DESK}/changes`)).status).toBe(200);
    const refused = await (await hall.staff('monitor')).get<{ type: string }>(`${DESK}/export.json`);
    expect([refused.status, refused.body.type.split('/').at(-1)]).toEqual([403, 'not-a-member']);
  });

  it('tells of the last month first, by what it is about, and of no draft', async () => {
    expect(await lines()).toEqual([
      [`/submissions/${published}`, 'assigned published', true],
      ['/policies/plan', 'policy_published', true],
    ]);
    const { seenAt, items } = await read();
    expect(seenAt).toBeNull();
    expect(items[0]).toMatchObject({ type: 'case', titleBg: 'Улицата е тъмна от два месеца', number: published, department: 'streets' });
    expect(items[1]).toMatchObject({ type: 'policy', titleBg: 'Програма', number: null });
  });

  it('forgets what was marked as read, and nothing that came meanwhile', async () => {
    const { upTo } = await read();
    expect((await centre.client.post(`/api/v1/commitments/${numbers[0]}/assessments`, WORD)).status).toBe(201);
    await hall.drainOutbox();
    expect((await mark(upTo)).status).toBe(204);
    const assessed = [`/commitments/${numbers[0]}`, 'assessed', true];
    expect(await lines()).toEqual([assessed]);
    expect((await read()).seenAt).toBe(hall.clock.now().toISOString());
    // An older page, and a place that there is not yet, leave it there.
    expect((await mark('1')).status).toBe(204);
    expect((await mark('999999999999999999')).status).toBe(204);
    expect(await lines()).toEqual([]);
    expect((await lines('?view=all')).map(([path, , isNew]) => [path, isNew])).toEqual([
      [`/commitments/${numbers[0]}`, false],
      [`/submissions/${published}`, false],
      ['/policies/plan', false],
    ]);
    for (const wrong of [await mark('x'), await mark(null)]) expect(wrong.status).toBe(400);
    expect((await centre.client.get(`${DESK}/changes?after=x`)).status).toBe(400);
  });

  it('groups what happened to one thing, and leads on page by page', async () => {
    const [entry] = (await hall.visitor().get<{ items: { id: string }[] }>(`/api/v1/commitments/${numbers[0]}/assessments`)).body.items;
    const reply = { text: 'Протоколът е публикуван на сайта на общината.' };
    expect((await (await hall.staff('streets')).post(`/api/v1/assessments/${entry?.id}/reply`, reply)).status).toBe(201);
    expect((await centre.client.post(`/api/v1/commitments/${numbers[1]}/assessments`, WORD)).status).toBe(201);
    expect((await centre.client.post(`/api/v1/commitments/${numbers[2]}/assessments`, WORD)).status).toBe(201);
    await hall.drainOutbox();
    await hall.drainOutbox();
    const all = await lines();
    expect(all).toHaveLength(3);
    expect(all).toContainEqual([`/commitments/${numbers[0]}`, 'replied', true]);
    const paged: unknown[] = [];
    for (let next: string | undefined = '?limit=1'; next !== undefined; next = (await read(next)).next) paged.push(...(await lines(next)));
    expect(paged).toEqual(all);
  });

  it('shows nothing that everybody may not read', async () => {
    await hall.dataSource.query('update commitment set is_shown = false where number = $1', [numbers[1]]);
    expect((await lines()).map(([path]) => path)).not.toContain(`/commitments/${numbers[1]}`);
    await hall.dataSource.query(`update submission set publication = 'pending' where number = $1`, [published.replace('-', '')]);
    expect((await lines('?view=all')).map(([path]) => path)).not.toContain(`/submissions/${published}`);
    await hall.dataSource.query(`update submission set publication = 'withheld' where number = $1`, [published.replace('-', '')]);
    const withheld = (await read('?view=all')).items.find(({ type }) => type === 'case');
    expect(withheld).toMatchObject({ titleBg: null, department: null, count: 1, changes: ['published'] });
  });

  it('tells no more of a case that is withheld than its tombstone, and leads on past a page of which nothing is shown', async () => {
    const { number } = await hall.submit();
    const [id] = (
      await hall.dataSource.query<{ id: string }[]>('select id from submission where number = $1', [number.replace('-', '')])
    ).map((row) => row.id);
    const types = ['assigned', 'answered', 'corrected', 'judged', 'reopened', 'closed'];
    await hall.dataSource.query(
      `insert into monitor_change (event_id, subject_type, subject_id, type, at)
       select 2000000 + n, 'case', $1, t, now() from unnest($2::text[]) with ordinality as given (t, n)`,
      [id, types],
    );
    const ofCase = async () => (await read('?view=all&limit=100')).items.find(({ path }) => path === `/submissions/${number}`);
    expect(await ofCase()).toBeUndefined();
    await hall.dataSource.query(`update submission set publication = 'withheld' where id = $1`, [id]);
    expect(await ofCase()).toBeUndefined();
    const first = await read('?limit=1');
    expect(first.items).toEqual([]);
    expect(first.upTo).not.toBeNull();
    expect((await read(first.next)).items).toHaveLength(1);
    await hall.dataSource.query(
      `insert into monitor_change (event_id, subject_type, subject_id, type, at) values (2000100, 'case', $1, 'forwarded', $2)`,
      [...[id, '2026-11-20T08:00:00Z']],
    );
    await hall.dataSource.query(
      `insert into monitor_change (event_id, subject_type, subject_id, type, at) values (2000101, 'case', $1, 'closed', now())`,
      [id],
    );
    expect(await ofCase()).toMatchObject({ titleBg: null, count: 1, changes: ['forwarded'], at: '2026-11-20T08:00:00.000Z' });
  });

  it('notes an event once, however often it is delivered', async () => {
    const before = await hall.dataSource.query<object[]>('select * from monitor_change order by id');
    await hall.dataSource.query(`update outbox_delivery set delivered_at = null where handler = 'note-change-for-monitors'`);
    await hall.drainOutbox();
    expect(await hall.dataSource.query('select * from monitor_change order by id')).toEqual(before);
  });

  it('is read by as many statements as before, however much changed', async () => {
    const cost = () => countStatements(hall.dataSource, () => centre.client.get(`${DESK}/changes?view=all&limit=100`));
    const few = await cost();
    await hall.dataSource.query(
      `insert into monitor_change (event_id, subject_type, subject_id, type, at)
       select 1000000 + row_number() over (), 'commitment', c.id::text, 'reported', now() from commitment c cross join generate_series(1, 40)`,
    );
    expect(await cost()).toBe(few);
    expect(few).toBeLessThanOrEqual(9);
  });
});
