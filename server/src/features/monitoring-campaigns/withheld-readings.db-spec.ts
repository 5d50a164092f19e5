import { A_READING, CAMPAIGNS, CampaignTown, kindOf } from '../../../test/factories/campaign-town.js';
import { PromisingTown } from '../../../test/harness/promises.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { RecurringTasks } from '../../platform/schedule/recurring-tasks.js';
import type { CampaignDesk, CampaignRowList, PublicCampaign } from './http/campaigns.dto.js';

const WORD = 'qzx7marker';
const READING = { ...A_READING, text: `Обиколихме цялата улица вечерта и видяхме само две лампи, ${WORD}.` };

/** What members write of a commitment goes with the case that it comes from. */
describe('a campaign with the promise of a case', () => {
  let hall: TownHall;
  let promising: PromisingTown;
  let town: CampaignTown;
  let caseNumber: string;
  let number: number;
  let [running, concluded]: string[] = [];

  beforeAll(async () => {
    hall = await startTownHall();
    town = await CampaignTown.found(hall);
    promising = new PromisingTown(hall);
    const commitment = { what: `Ще сменим лампите на улицата, ${WORD}.`, department: 'streets' };
    ({ number: caseNumber } = await promising.answer({ commitment }));
    number = (await promising.ofCase(caseNumber))[0]?.number ?? 0;
    const list = [...town.numbers, number];
    [running, concluded] = [await town.run({ endsOn: '2028-10-31' }, list), await town.run({}, list)];
    for (const slug of [running, concluded]) {
      for (const each of list) await town.read(slug, each, town.ana, READING);
      for (const each of list) await town.read(slug, each, town.boris, { ...READING, step: each === number ? 'complete' : 'limited' });
      const reason = `Вторият прочит е от друга улица, ${WORD}.`;
      expect((await town.on(slug, number, 'settle', town.vera, { step: 'limited', reason })).status).toBe(200);
    }
    await town.conclude(concluded);
  }, 60_000);
  afterAll(() => hall.close());

  const result = async () => (await hall.visitor().get<PublicCampaign>(`/api/v1/campaigns/${concluded}`)).body;
  /** What members and everybody read of both campaigns, but of the points of the plan. */
  const everything = async (): Promise<string> => {
    const own = [running, concluded].flatMap((slug) => [`${CAMPAIGNS}/${slug}`, `${CAMPAIGNS}/${slug}/items/${number}`]);
    const open = [`/api/v1/campaigns/${concluded}`, `/api/v1/campaigns/${concluded}/items.csv`, `/api/v1/campaigns/${running}`];
    return (await Promise.all([...own, ...open].map(async (url) => (await town.ana.client.get(url)).text))).join('\n');
  };
  const withhold = () =>
    promising.act('moderator', `moderation/${caseNumber}/decisions`, { decision: 'reject', reasonCode: 'insult', note: 'Обижда.' });
  const keptOf = async (slug: string | undefined): Promise<{ text: string; step: string; reason: string }[]> =>
    hall.dataSource.query(
      `select r.text, r.step, i.settled_reason as reason from campaign_reading r join campaign_item i on i.id = r.item_id
         join campaign c on c.id = i.campaign_id join commitment o on o.id = i.commitment_id
        where c.slug = $1 and o.number = $2 order by r.place`,
      [slug, number],
    );

  it('shows its words and counts it', async () => {
    expect(await everything()).toContain(WORD);
    const { items, agreement, read } = await result();
    expect(items.at(-1)).toMatchObject({ number, state: 'settled', outcome: 'limited' });
    expect([read, agreement?.n, agreement?.equal]).toEqual([4, 4, 3]);
  });

  it('tells no word and no step of it at once when the text is withheld, and counts without it', async () => {
    await withhold();
    expect(await everything()).not.toContain(WORD);
    const { items, agreement, read, itemCount } = await result();
    expect(items.at(-1)).toEqual({ number, title: null, state: null, outcome: null, assessment: null });
    expect([itemCount, read, agreement?.n, agreement?.equal]).toEqual([4, 3, 3, 3]);
    expect((await hall.visitor().get(`/api/v1/campaigns/${concluded}/items.csv?lang=en`)).text).toContain(
      `${number},,the commitment is no longer public,,,,\r\n`,
    );
    const { campaigns } = (await town.ana.client.get<CampaignRowList>(CAMPAIGNS)).body;
    for (const slug of [running, concluded]) {
      const desk = (await town.ana.client.get<CampaignDesk>(`${CAMPAIGNS}/${slug}`)).body;
      // The difference to what everybody reads would tell the outcome of the point that is withheld.
      expect([desk.itemCount, desk.read, desk.agreement]).toEqual([4, 3, agreement]);
      expect(campaigns.find((row) => row.slug === slug)?.read).toBe(3);
      const { body } = await town.item(slug ?? '', number);
      const nothing = { commitment: null, ownReading: null, readings: [], settlement: null, outcome: null, assessment: null };
      expect(body).toMatchObject({ ...nothing, state: 'settled', own: 'read' });
    }
    for (const [verb, body] of [
      ['take', {}],
      ['readings', READING],
      ['settle', { step: 'limited', reason: 'Още веднъж същото, с други думи.' }],
      ['assessment', { ...READING, evidence: [] }],
    ] as const)
      expect([verb, (await town.on(running ?? '', number, verb, town.vera, body)).status]).toEqual([verb, 404]);
    expect((await town.on(running ?? '', number, 'release', town.vera)).status).toBe(200);
    expect(kindOf(await town.vera.client.post(`${CAMPAIGNS}/${running}/next`))).toEqual([409, 'no-item-free']);
  });

  it('has its words back with the text', async () => {
    await hall.drainOutbox();
    await promising.act('moderator', `moderation/${caseNumber}/decisions`, { decision: 'publish', note: 'Все пак не.' });
    await hall.drainOutbox();
    expect(await everything()).toContain(WORD);
    expect((await result()).items.at(-1)).toMatchObject({ state: 'settled', outcome: 'limited' });
  });

  it('loses them for good when the case is erased and nobody reads it; steps stay', async () => {
    const laterBy = async (days: number): Promise<void> => {
      hall.clock.advance({ days });
      await hall.app.get(RecurringTasks).runAll();
      await hall.drainOutbox();
    };
    await promising.act('moderator', `moderation/${caseNumber}/closure`, { note: 'Край.' });
    await laterBy(366 * 5 + 2);
    for (const { text } of await keptOf(concluded)) expect(text).toContain(WORD);
    await hall.signInAgain('moderator');
    await withhold();
    await laterBy(190);
    for (const slug of [running, concluded])
      expect(await keptOf(slug)).toEqual([
        { text: '', step: 'limited', reason: '' },
        { text: '', step: 'complete', reason: '' },
      ]);
    const tables = ['campaign', 'campaign_item', 'campaign_reading'];
    const others = await hall.dataSource.query<{ count: number }[]>(`select count(*)::int as count from campaign_reading where text <> ''`);
    expect(others).toEqual([{ count: 12 }]);
    for (const table of tables.slice(0, 2))
      expect(await hall.dataSource.query(`select 1 from ${table} t where t::text like '%${WORD}%'`)).toEqual([]);
  });
});
