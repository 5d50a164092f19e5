import { parse } from 'csv-parse/sync';
import { A_READING, CampaignTown, codesOf, kindOf } from '../../../test/factories/campaign-town.js';
import type { Watcher } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { AssessmentList } from '../assessments/http/assessments.dto.js';
import { ASSESSED_WORDS } from '../commitments/index.js';
import { ASSESSED_STEPS, type AssessedStep } from '../commitments/domain/index.js';
import { agreementOf, type Pair } from './domain/agreement.js';
import type { CampaignCardList, PublicCampaign } from './http/campaigns.dto.js';

const LINK = { kind: 'link', caption: 'Протокол', url: 'https://example.org/protokol', seenOn: '2026-11-20' };
const REASON = 'Двамата гледаха различни части на улицата.';
/** By point: what Ана found, what Борис found, and on what they settled. Of the last two one reading, and none, came. */
const FOUND: [AssessedStep?, AssessedStep?, AssessedStep?][] = [
  ...[
    ['limited', 'limited'],
    ['complete', 'complete'],
    ['not_started', 'no_evidence'],
    ['limited', 'complete', 'substantial'],
  ],
  ...[['substantial', 'substantial'], ['limited', 'substantial'], ['complete'], []],
] as [AssessedStep?, AssessedStep?, AssessedStep?][];

describe('the result of a campaign', () => {
  let hall: TownHall;
  let town: CampaignTown;
  let slug: string;
  beforeAll(async () => {
    hall = await startTownHall();
    town = await CampaignTown.found(hall, FOUND.length);
    slug = await town.run();
    for (const [index, [first, second, settled]] of FOUND.entries()) {
      const number = town.numbers[index];
      if (first) await town.read(slug, number, town.ana, { step: first });
      if (second) await town.read(slug, number, town.boris, { step: second, text: `${A_READING.text} Казва Борис.` });
      if (settled) await town.on(slug, number, 'settle', town.vera, { step: settled, reason: REASON });
    }
  }, 60_000);
  afterAll(() => hall.close());

  const publish = (index: number, step: string, watcher: Watcher = town.vera, evidence: object[] = [LINK]) =>
    town.on(slug, town.numbers[index], 'assessment', watcher, { ...A_READING, step, evidence });
  const result = async () => (await hall.visitor().get<PublicCampaign>(`/api/v1/campaigns/${slug}`)).body;
  const download = async (language = 'en') => {
    const { text, headers } = await hall.visitor().get(`/api/v1/campaigns/${slug}/items.csv?lang=${language}`);
    expect(headers['content-type']).toContain('text/csv');
    return parse<Record<string, string>>(text, { bom: true, columns: true });
  };
  const stepOf = (word: string | undefined): AssessedStep | null => ASSESSED_STEPS.find((step) => ASSESSED_WORDS[step].en === word) ?? null;

  it('is published as an assessment of the organisation, under the rules of assessments, once', async () => {
    expect(kindOf(await publish(6, 'complete'))).toEqual([409, 'item-without-outcome']);
    expect(kindOf(await publish(5, 'limited'))).toEqual([409, 'item-without-outcome']);
    expect(codesOf(await publish(3, 'complete'))).toEqual([422, '/step not_the_outcome']);
    expect(codesOf(await publish(3, 'substantial', town.vera, []))).toEqual([422, '/evidence evidence_needed']);
    const clicks = await Promise.all([publish(3, 'substantial'), publish(3, 'substantial', town.ana)]);
    expect(clicks.map(({ status }) => status).sort()).toEqual([201, 409]);
    const { assessment } = (await town.item(slug, town.numbers[3])).body;
    const { body } = await hall.visitor().get<AssessmentList>(`/api/v1/commitments/${town.numbers[3]}/assessments`);
    expect(body.items.map(({ id, step, organisation }) => [id, step, organisation.slug])).toEqual([[assessment, 'substantial', 'centar']]);
    await town.ana.client.post(`/api/v1/commitments/${town.numbers[0]}/assessments`, { ...A_READING, evidence: [LINK] });
    expect(kindOf(await publish(0, 'limited'))).toEqual([409, 'assessed-today']);
    expect((await town.item(slug, town.numbers[0])).body.assessment).toBeNull();
  });

  it('is public when the campaign is concluded: outcomes, agreement and assessments, and nobody who read', async () => {
    await town.conclude(slug);
    const { items, agreement, read, itemCount, state } = await result();
    expect([state, itemCount, read]).toEqual(['concluded', 8, 6]);
    expect(items.map((item) => [item.state, item.outcome, item.assessment !== null])).toEqual([
      ['agreed', 'limited', false],
      ['agreed', 'complete', false],
      ['disagreed', null, false],
      ['settled', 'substantial', true],
      ['agreed', 'substantial', false],
      ['disagreed', null, false],
      ['read_once', null, false],
      ['open', null, false],
    ]);
    expect(agreement).toEqual(agreementOf(FOUND.flatMap(([first, second]): Pair[] => (first && second ? [[first, second]] : []))));
    expect(agreement).toMatchObject({ n: 6, equal: 3, percent: 50 });
    const urls = [`/api/v1/campaigns/${slug}`, '/api/v1/campaigns', `/api/v1/campaigns/${slug}/items.csv`];
    for (const { text } of await Promise.all(urls.map((url) => hall.visitor().get(url)))) {
      for (const { accountId } of [town.ana, town.boris, town.vera]) expect(text).not.toContain(accountId);
      expect(text).not.toMatch(/Борис|Вера|Човек от|Обиколихме|Двамата гледаха/);
    }
  });

  it('can be computed again by everybody, from a table that names no reader', async () => {
    const rows = await download();
    expect(rows.map(({ Number: number }) => Number(number))).toEqual(town.numbers);
    const pairs = rows.flatMap(({ 'Reading A': a, 'Reading B': b }): Pair[] => {
      const [one, other] = [stepOf(a), stepOf(b)];
      return one && other ? [[one, other]] : [];
    });
    expect(agreementOf(pairs)).toEqual((await result()).agreement);
    for (const [index, [first, second]] of FOUND.entries()) {
      const { 'Reading A': a, 'Reading B': b } = rows[index] ?? {};
      expect([stepOf(a), stepOf(b)].toSorted()).toEqual((second ? [first, second] : [null, null]).toSorted());
    }
    expect(await download()).toEqual(rows);
    expect((await download('bg'))[0]).toMatchObject({ Състояние: 'съгласие', 'Прочит А': 'ограничено', Резултат: 'ограничено' });
  });

  it('calls either reader A, by a lot that is drawn once for each point', async () => {
    const lots: boolean[] = [];
    for (let count = 0; count < 8; count += 1) {
      await town.draft({ title: `Жребий ${count}` });
      const rows = await hall.dataSource.query<{ lot: boolean }[]>(
        `select i.first_is_a as lot from campaign_item i join campaign c on c.id = i.campaign_id where c.title = $1`,
        [`Жребий ${count}`],
      );
      lots.push(...rows.map(({ lot }) => lot));
    }
    // Sixty-four lots all alike come once in 2^63 runs.
    expect(new Set(lots)).toEqual(new Set([true, false]));
  });

  it('does not change after it is concluded, but for assessments that are published later', async () => {
    const [number, unread] = [town.numbers[5], town.numbers[7]];
    for (const answer of [
      await town.on(slug, number, 'settle', town.ana, { step: 'limited', reason: REASON }),
      await town.read(slug, unread, town.ana),
      await town.on(slug, unread, 'take', town.ana),
    ])
      expect(kindOf(answer)).toEqual([409, 'campaign-step']);
    const before = await result();
    expect((await publish(1, 'complete')).status).toBe(201);
    const after = await result();
    const { assessment } = after.items[1]!;
    expect(assessment).not.toBeNull();
    expect(after).toEqual({ ...before, items: before.items.map((item, index) => (index === 1 ? { ...item, assessment } : item)) });
    expect((await download())[1]).toMatchObject({ Assessment: assessment });
  });

  it('cannot run as a formula where somebody opens its table', async () => {
    await hall.dataSource.query(`update commitment set title = '=HYPERLINK("x")' where number = $1`, [town.numbers[4]]);
    expect((await download())[4]?.['Commitment']).toBe(`'=HYPERLINK("x")`);
  });

  it('stands in the list of everybody, the newest first, by as many statements as one', async () => {
    const listed = async (query = '') => hall.visitor().get<CampaignCardList>(`/api/v1/campaigns${query}`);
    const cost = async () => [
      await countStatements(hall.dataSource, () => listed()),
      await countStatements(hall.dataSource, () => hall.visitor().get(`/api/v1/campaigns/${slug}`)),
      await countStatements(hall.dataSource, () => hall.visitor().get(`/api/v1/campaigns/${slug}/items.csv`)),
    ];
    const few = await cost();
    for (let count = 0; count < 21; count += 1) {
      hall.clock.advance({ minutes: 1 });
      await town.conclude(await town.run({ title: `Кампания ${count}`, double: count % 2 === 0 }));
    }
    const first = await listed('?organisation=centar');
    expect(first.body.campaigns.map(({ title }) => title)).toEqual(Array.from({ length: 20 }, (_, index) => `Кампания ${20 - index}`));
    expect(first.body.campaigns[1]).toMatchObject({ agreement: null, read: 0, itemCount: 8 });
    const next = /<([^>]+)>; rel="next"/.exec(String(first.headers.link))?.[1] ?? '';
    const second = (await hall.visitor().get<CampaignCardList>(next)).body.campaigns;
    expect(second.map(({ title }) => title)).toEqual(['Кампания 0', 'Тротоарите до пролетта']);
    expect(second[1]).toMatchObject({ slug, read: 6, agreement: { n: 6, percent: 50 } });
    expect((await listed('?organisation=forum')).body.campaigns).toEqual([]);
    expect((await listed('?organisation=nobody')).status).toBe(404);
    expect((await listed('?after=x')).status).toBe(400);
    expect(await cost()).toEqual(few);
    expect(few).toEqual([6, 6, 5]);
  });
});
