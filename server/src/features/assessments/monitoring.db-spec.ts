import { promise, watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { STAFF_NAMES, startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { MonitoringListDto, OwnMonitor } from './http/monitoring.dto.js';

const LIST = '/api/v1/monitoring/commitments';
const OWN = '/api/v1/monitoring/organisation';
const WORD = {
  ...{ step: 'no_evidence', method: 'documents', confidence: 'medium' },
  text: 'Търсихме на сайта на общината и в регистъра на поръчките. Не намерихме нищо.',
};

describe('the desk of a monitor', () => {
  let hall: TownHall;
  let numbers: number[] = [];
  let centre: Watcher;
  let forum: Watcher;
  beforeAll(async () => {
    hall = await startTownHall();
    numbers = await promise(hall, ['streets', 'streets', 'property', 'mayor']);
    [centre, forum] = [await watch(hall, 'centar'), await watch(hall, 'forum')];
  });
  afterAll(() => hall.close());

  const list = async (query = '', { client }: Watcher = centre) =>
    (await client.get<MonitoringListDto>(`${LIST}${query}`)).body.items.map(({ number, own }) => [number, own?.step ?? null]);

  it('is for monitors alone, and its list for members of an organisation', async () => {
    for (const path of [LIST, OWN]) {
      expect((await hall.visitor().get(path)).status).toBe(401);
      for (const name of STAFF_NAMES.filter((each) => each !== 'monitor'))
        expect((await (await hall.staff(name)).get(path)).status).toBe(403);
    }
    const alone = await hall.staff('monitor');
    expect((await alone.get<OwnMonitor>(OWN)).body).toEqual({ organisation: null });
    const refused = await alone.get<{ type: string }>(LIST);
    expect([refused.status, refused.body.type.split('/').at(-1)]).toEqual([403, 'not-a-member']);
    expect((await centre.client.get<OwnMonitor>(OWN)).body.organisation).toMatchObject({ slug: 'centar' });
  });

  it('knows the word of the own organisation and no other', async () => {
    const [first, second] = numbers;
    expect((await centre.client.post(`/api/v1/commitments/${first}/assessments`, WORD)).status).toBe(201);
    expect((await forum.client.post(`/api/v1/commitments/${second}/assessments`, WORD)).status).toBe(201);
    expect(await list()).toEqual(numbers.map((number) => [number, number === first ? 'no_evidence' : null]));
    expect(await list('?only=unassessed')).toEqual(numbers.filter((number) => number !== first).map((number) => [number, null]));
    expect(await list('?only=unassessed', forum)).toHaveLength(3);
  });

  it('finds by words in any form, by the number, and by what is late or disputed', async () => {
    const [first = 0, second] = numbers;
    expect(await list(`?q=${encodeURIComponent('улица част 2')}`)).toEqual([[second, null]]);
    expect(await list(`?q=${encodeURIComponent('РЕМОНТИ')}`)).toHaveLength(4);
    expect(await list(`?q=${encodeURIComponent('язовир')}`)).toEqual([]);
    expect(await list(`?q=${encodeURIComponent('100%_(')}`)).toEqual([]);
    expect((await list(`?q=${first}`)).map(([number]) => number)).toContain(first);
    expect(await list('?only=overdue')).toHaveLength(4);
    expect(await list('?only=disagreement')).toEqual([]);
    await hall.dataSource.query('update commitment set disagreement = 2 where number = $1', [second]);
    expect(await list('?only=disagreement')).toEqual([[second, null]]);
    expect((await centre.client.get(`${LIST}?only=all`)).status).toBe(400);
    expect((await centre.client.get(`${LIST}?after=x`)).status).toBe(400);
  });

  it('leads on page by page, the earliest last day first', async () => {
    await hall.dataSource.query(`update commitment set due_on = null where number = $1`, [numbers[0]]);
    await hall.dataSource.query(`update commitment set due_on = '2026-02-01' where number = $1`, [numbers[3]]);
    const seen: number[] = [];
    for (let next = `${LIST}?limit=1`; next !== '';) {
      const { body, headers } = await centre.client.get<MonitoringListDto>(next);
      seen.push(...body.items.map(({ number }) => number));
      next = /<([^>]+)>; rel="next"/.exec(String(headers.link))?.[1] ?? '';
    }
    expect(seen).toEqual([numbers[3], numbers[1], numbers[2], numbers[0]]);
  });

  it('shows nothing that everybody may not read', async () => {
    await hall.dataSource.query('update commitment set is_shown = false where number = $1', [numbers[2]]);
    expect((await list()).map(([number]) => number)).not.toContain(numbers[2]);
  });

  it('is read by as many statements as before', async () => {
    const count = () => countStatements(hall.dataSource, () => centre.client.get(LIST));
    const few = await count();
    await promise(hall, ['streets', 'streets', 'streets', 'streets', 'streets', 'streets'], 'drug-plan');
    expect(await count()).toBe(few);
    expect(await list()).toHaveLength(9);
  });
});
