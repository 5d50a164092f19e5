import { A_READING, CAMPAIGNS, CampaignTown, codesOf, kindOf } from '../../../test/factories/campaign-town.js';
import type { Watcher } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { CampaignItemDesk } from './http/campaign-items.dto.js';
import type { CampaignRowList } from './http/campaigns.dto.js';

/** In no answer but to whoever wrote it. */
const SECRET = 'qzx7marker';
const FOUND = {
  step: 'complete',
  method: 'interview',
  confidence: 'low',
  text: `Всички съседи потвърдиха, че улицата е готова, ${SECRET}.`,
};

describe('the points of a campaign', () => {
  let hall: TownHall;
  let town: CampaignTown;
  let slug: string;
  let [one, two, three]: number[] = [];
  beforeAll(async () => {
    hall = await startTownHall();
    town = await CampaignTown.found(hall);
    [one, two, three] = town.numbers;
  }, 60_000);
  beforeEach(async () => {
    slug = await town.run();
  });
  afterAll(() => hall.close());

  const next = ({ client }: Watcher, headers: Record<string, string> = {}) =>
    client.post<CampaignItemDesk>(`${CAMPAIGNS}/${slug}/next`, undefined, { headers });
  const stand = async (number: number | undefined, watcher: Watcher = town.ana) => {
    const { state, own, free } = (await town.item(slug, number, watcher)).body;
    return [state, own, free];
  };
  /** All that a member can read of the campaign. */
  const everything = async ({ client }: Watcher): Promise<string> => {
    const urls = [CAMPAIGNS, `${CAMPAIGNS}/${slug}`, ...town.numbers.map((number) => `${CAMPAIGNS}/${slug}/items/${number}`)];
    const open = [`/api/v1/campaigns/${slug}`, `/api/v1/campaigns/${slug}/items.csv`, '/api/v1/campaigns', '/api/v1/monitor-desk/changes'];
    const exported = ['/api/v1/monitor-desk/export.json', '/api/v1/monitor-desk/export.csv', `/api/v1/commitments/${one}/assessments`];
    const answers = await Promise.all([...urls, ...open, ...exported].map((url) => client.get(url)));
    return answers.map(({ text }) => text).join('\n');
  };

  it('are kept for whoever takes them, and given back', async () => {
    expect((await town.on(slug, one, 'take', town.ana)).body).toMatchObject({ own: 'taken', heldUntil: '2026-12-07', free: 1 });
    expect((await town.on(slug, one, 'take', town.ana)).status).toBe(200);
    expect((await town.on(slug, one, 'take', town.boris)).body).toMatchObject({ own: 'taken', free: 0 });
    expect(kindOf(await town.on(slug, one, 'take', town.vera))).toEqual([409, 'item-taken']);
    expect(kindOf(await town.read(slug, one, town.vera))).toEqual([409, 'item-taken']);
    expect((await town.on(slug, one, 'release', town.boris)).body).toMatchObject({ own: 'none', heldUntil: null, free: 1 });
    expect((await town.on(slug, one, 'release', town.boris)).status).toBe(200);
    expect((await town.on(slug, one, 'take', town.vera)).status).toBe(200);
    const { body } = await town.vera.client.get<CampaignRowList>(CAMPAIGNS);
    expect(body.campaigns.find((row) => row.slug === slug)).toMatchObject({ items: 3, read: 0, mine: 1 });
    for (const number of [999_999, 'x']) expect((await town.on(slug, number as number, 'take', town.ana)).status).toBe(404);
  });

  it('come one after another, first those that fewest have, and one for however many clicks', async () => {
    await town.on(slug, one, 'take', town.boris);
    const headers = { 'idempotency-key': '"the-next-one-please"' };
    const clicks = await Promise.all([next(town.ana, headers), next(town.ana, headers)]);
    expect(clicks.map(({ status, body }) => [status, body.number, body.own])).toEqual([
      [200, two, 'taken'],
      [200, two, 'taken'],
    ]);
    expect([(await next(town.ana)).body.number, (await next(town.ana)).body.number]).toEqual([three, one]);
    expect(kindOf(await next(town.ana))).toEqual([409, 'no-item-free']);
    await hall.dataSource.query('update commitment set is_shown = false where number = $1', [two]);
    expect((await next(town.vera)).body.number).toBe(three);
    expect(kindOf(await next(town.vera))).toEqual([409, 'no-item-free']);
    await hall.dataSource.query('update commitment set is_shown = true where number = $1', [two]);
  });

  it('are read once by each member, by two, and never by a third', async () => {
    const first = await town.read(slug, one, town.ana);
    expect([first.status, first.body.state, first.body.own]).toEqual([201, 'read_once', 'read']);
    expect(first.body.ownReading).toMatchObject({ ...A_READING, on: '2026-11-23', reader: { id: town.ana.accountId } });
    expect(kindOf(await town.read(slug, one, town.ana))).toEqual([409, 'already-read']);
    expect(kindOf(await town.on(slug, one, 'take', town.ana))).toEqual([409, 'already-read']);
    const second = await town.read(slug, one, town.boris);
    expect([second.status, second.body.state, second.body.outcome]).toEqual([201, 'agreed', 'limited']);
    expect(second.body.readings.map(({ reader }) => reader.name)).toEqual(['Човек от centar', 'Борис']);
    expect(kindOf(await town.read(slug, one, town.vera))).toEqual([409, 'item-read']);
    expect(kindOf(await town.on(slug, one, 'take', town.vera))).toEqual([409, 'item-read']);
  });

  it('are read with the words of an assessment, or refused with what is wrong', async () => {
    const read = (changes: object) => town.read(slug, one, town.ana, changes);
    expect(codesOf(await read({ text: 'Кратко.' }))).toEqual([422, '/text too_short']);
    expect(codesOf(await read({ text: '🙂'.repeat(3_001) }))).toEqual([422, '/text too_long']);
    expect(codesOf(await read({ step: 'done', method: 'rumour', confidence: 'sure' }))).toEqual([
      400,
      ...['/step unknown_value', '/method unknown_value', '/confidence unknown_value'],
    ]);
    expect(codesOf(await read({ evidence: [] }))).toEqual([400, '/evidence unknown_field']);
    expect(await stand(one)).toEqual(['open', 'none', 2]);
  });

  it('tell the second reader nothing of the first: neither what they found nor who they are', async () => {
    const before = new Map(await Promise.all([town.boris, town.vera].map(async (each) => [each, await everything(each)] as const)));
    expect((await town.read(slug, one, town.ana, FOUND)).status).toBe(201);
    for (const watcher of [town.boris, town.vera]) {
      const after = await everything(watcher);
      expect(after).not.toContain(SECRET);
      // All that is new is that somebody has read it once: nothing of it differs by who that was, or by what they found.
      const expected = (before.get(watcher) ?? '')
        .replace(`"state":"open","own":"none","free":2`, `"state":"read_once","own":"none","free":1`)
        .replace(
          new RegExp(`("number":${one},[^\\n]*?)"state":"open","own":"none",("heldUntil":null,)"free":2`),
          '$1"state":"read_once","own":"none",$2"free":1',
        );
      expect(after).toBe(expected);
    }
    expect(await everything(town.ana)).toContain(SECRET);
    for (const verb of ['take', 'release'])
      expect((await town.on(slug, one, verb, town.boris)).text).not.toMatch(new RegExp(`${SECRET}|${town.ana.accountId}|complete`));
    for (const [verb, body] of [
      ['settle', { step: 'limited', reason: 'Нека видим какво е казал другият.' }],
      ['assessment', { ...A_READING, evidence: [] }],
    ] as const)
      expect((await town.on(slug, one, verb, town.boris, body)).text).not.toContain(SECRET);
    const own = await town.read(slug, one, town.boris);
    expect(own.body.readings.map(({ text }) => text)).toEqual([FOUND.text, A_READING.text]);
    expect(await everything(town.vera)).toContain(SECRET);
  });

  it('tell of other members no more than what both have read', async () => {
    await town.on(slug, two, 'take', town.ana);
    await town.read(slug, one, town.ana);
    const members = async (watcher: Watcher) => (await town.desk(slug, watcher)).body.members.map(({ read, taken }) => [read, taken]);
    // By name: Борис, Вера, Ана.
    expect(await members(town.boris)).toEqual([
      [0, 0],
      [0, null],
      [0, null],
    ]);
    expect((await members(town.ana)).at(-1)).toEqual([1, 1]);
    await town.read(slug, one, town.vera);
    expect(await members(town.boris)).toEqual([
      [0, 0],
      [1, null],
      [1, null],
    ]);
  });

  it('are read by one where the assessment is single, for all members to see', async () => {
    slug = await town.run({ double: false });
    expect((await town.read(slug, one, town.ana, FOUND)).body).toMatchObject({ state: 'agreed', outcome: 'complete', free: 0 });
    expect((await town.item(slug, one, town.boris)).body.readings).toMatchObject([FOUND]);
    expect(kindOf(await town.read(slug, one, town.boris))).toEqual([409, 'item-read']);
    await town.on(slug, two, 'take', town.boris);
    const { agreement, members } = (await town.desk(slug)).body;
    expect(agreement).toBeNull();
    expect(members.map(({ read, taken }) => [read, taken])).toEqual([
      [0, 1],
      [0, 0],
      [1, 0],
    ]);
  });

  it('have room for two of all that click at the same moment', async () => {
    const watchers = [town.ana, town.boris, town.vera];
    const taken = await Promise.all(watchers.map((watcher) => town.on(slug, one, 'take', watcher)));
    expect(taken.map(({ status }) => status).sort()).toEqual([200, 200, 409]);
    const read = await Promise.all(watchers.flatMap((watcher) => [town.read(slug, two, watcher), town.read(slug, two, watcher)]));
    expect(read.map(({ status }) => status).sort()).toEqual([201, 201, 409, 409, 409, 409]);
    expect((await town.item(slug, two)).body.readings).toHaveLength(2);
    const headers = { 'idempotency-key': '"this-reading-was-sent-twice"' };
    const send = () => town.ana.client.post(`${CAMPAIGNS}/${slug}/items/${three}/readings`, A_READING, { headers });
    expect((await Promise.all([send(), send()])).map(({ status }) => status)).toEqual([201, 201]);
    const numbers = (await Promise.all(watchers.map((watcher) => next(watcher)))).map(({ status }) => status);
    expect(numbers.filter((status) => status >= 500)).toEqual([]);
    const places = await hall.dataSource.query<{ count: number }[]>(PLACES, [slug]);
    expect(places.map(({ count }) => count)).toEqual([2, 2, 2]);
  });

  it('are settled once where two differ, with the reason and by whom', async () => {
    const settlement = { step: 'substantial', reason: 'Двамата гледаха различни части на улицата.' };
    const settle = (watcher: Watcher, body: object = settlement) => town.on(slug, one, 'settle', watcher, body);
    for (const watcher of [town.ana, town.boris]) {
      expect(kindOf(await settle(town.vera))).toEqual([409, 'item-not-disagreed']);
      await town.read(slug, one, watcher, watcher === town.ana ? FOUND : {});
    }
    expect(await stand(one)).toEqual(['disagreed', 'read', 0]);
    expect(codesOf(await settle(town.vera, { step: 'limited', reason: 'Кратко.' }))).toEqual([422, '/reason too_short']);
    const both = await Promise.all([settle(town.vera), settle(town.ana)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { body } = await town.item(slug, one);
    expect(body).toMatchObject({ state: 'settled', outcome: 'substantial', settlement: { ...settlement, on: '2026-11-23' } });
    expect([town.vera.accountId, town.ana.accountId]).toContain(body.settlement?.by.id);
    expect((await town.desk(slug)).body.agreement).toMatchObject({ n: 1, equal: 0, percent: 0 });
  });

  it('cost as many statements however long the list is and however many read', async () => {
    const cost = async () => [
      await countStatements(hall.dataSource, () => town.desk(slug)),
      await countStatements(hall.dataSource, () => town.item(slug, one)),
    ];
    await town.read(slug, one, town.ana);
    const few = await cost();
    for (const number of [one, two, three]) for (const watcher of [town.ana, town.boris]) await town.read(slug, number, watcher);
    expect(await cost()).toEqual(few);
    expect(few).toEqual([9, 11]);
  });

  it('are read in the period alone, with the reason where they are not', async () => {
    const early = await town.run({ startsOn: '2026-12-01' });
    const detail = ({ body }: { body: unknown }) => (body as { detail: string }).detail;
    for (const answer of [await town.read(early, one, town.ana), await town.on(early, one, 'take', town.ana)]) {
      expect(kindOf(answer)).toEqual([409, 'campaign-not-in-period']);
      expect(detail(answer)).toContain('1 декември 2026 г.');
    }
    expect((await town.desk(early)).body.isInPeriod).toBe(false);
    const short = await town.run({ endsOn: '2026-11-23' });
    expect((await town.read(short, one, town.ana)).status).toBe(201);
    await town.laterBy(1);
    expect(detail(await town.read(short, one, town.boris))).toContain('23 ноември 2026 г.');
    await town.ana.client.post(`${CAMPAIGNS}/${short}/extend`, { endsOn: '2026-11-24' });
    expect((await town.read(short, one, town.boris)).status).toBe(201);
  });

  it('are free again after fourteen days, and when whoever took them leaves', async () => {
    slug = await town.run({ endsOn: '2027-06-30' });
    await town.on(slug, one, 'take', town.ana);
    await town.on(slug, one, 'take', town.boris);
    await town.laterBy(14);
    expect(await stand(one, town.vera)).toEqual(['open', 'none', 0]);
    await town.laterBy(1);
    expect(await stand(one, town.vera)).toEqual(['open', 'none', 2]);
    expect(await stand(one)).toEqual(['open', 'none', 2]);
    await town.on(slug, one, 'take', town.ana);
    await town.read(slug, one, town.boris);
    expect(kindOf(await town.read(slug, one, town.vera))).toEqual([409, 'item-taken']);
    const admin = await hall.staff('admin');
    expect((await admin.delete(`/api/v1/admin/monitors/centar/members/${town.ana.accountId}`)).status).toBeLessThan(300);
    expect(kindOf(await town.read(slug, one, town.ana))).toEqual([403, 'not-a-member']);
    expect((await town.read(slug, one, town.vera)).body.state).toBe('agreed');
    await admin.post('/api/v1/admin/monitors/centar/members', { account: town.ana.accountId });
    expect(kindOf(await town.read(slug, one, town.ana))).toEqual([409, 'item-read']);
  });
});

const PLACES = `select count(*)::int as count from campaign_item i join campaign c on c.id = i.campaign_id and c.slug = $1
  join (select item_id, account_id from campaign_reading union all select item_id, account_id from campaign_hold) p on p.item_id = i.id
  group by i.id`;
