import { promise, watch } from '../../../test/factories/monitored-town.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const ADDRESS = '/api/v1/monitor-findings';
const NONE = { no_evidence: 0, not_started: 0, limited: 0, substantial: 0, complete: 0 };
const found = (step: string) => ({
  ...{ step, method: 'site_visit', confidence: 'high', evidence: [] },
  text: 'Проверихме на място и в регистъра на общината. Не намерихме нищо, което да показва друго.',
});

describe('what each organisation finds today', () => {
  let hall: TownHall;

  beforeAll(async () => {
    hall = await startTownHall();
  }, 60_000);

  afterAll(() => hall.close());

  const read = async () => (await hall.visitor().get<{ items: unknown[] }>(ADDRESS)).body.items;

  it('is counted by its newest word on each commitment that everybody may read, and by one statement each however many there are', async () => {
    const [first, second] = await promise(hall, ['streets', 'property'], 'counted');
    const [one] = [await watch(hall, 'edno'), await watch(hall, 'mlachi')];
    expect(await read()).toEqual([]);
    for (const number of [first, second]) {
      expect((await one.client.post(`/api/v1/commitments/${number}/assessments`, found('no_evidence'))).status).toBe(201);
    }
    const cost = await countStatements(hall.dataSource, read);
    expect(await read()).toEqual([{ slug: 'edno', steps: { ...NONE, no_evidence: 2 } }]);

    hall.clock.advance({ days: 1 });
    await one.signInAgain();
    await hall.dataSource.query(
      `update assessment set step = 'limited' where commitment_id = (select id from commitment where number = $1)`,
      [second],
    );
    expect((await one.client.post(`/api/v1/commitments/${first}/assessments`, found('no_evidence'))).status).toBe(201);
    expect(await read()).toEqual([{ slug: 'edno', steps: { ...NONE, no_evidence: 1, limited: 1 } }]);
    expect(await countStatements(hall.dataSource, read)).toBe(cost);
    expect(cost).toBe(3);

    await hall.dataSource.query('update commitment set is_shown = false where number = $1', [second]);
    expect(await read()).toEqual([{ slug: 'edno', steps: { ...NONE, no_evidence: 1 } }]);
  });
});
