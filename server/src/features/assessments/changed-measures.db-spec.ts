import { watch, type Watcher } from '../../../test/factories/monitored-town.js';
import { PromisingTown } from '../../../test/harness/promises.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';

const WORD = {
  ...{ step: 'no_evidence', method: 'documents', confidence: 'medium', evidence: [] },
  text: 'Търсихме на сайта на общината и в регистъра на поръчките. Не намерихме нищо.',
};

describe('a measure that is changed after somebody spoke of it', () => {
  let hall: TownHall;
  let town: PromisingTown;
  let centre: Watcher;
  let numbers: ReadonlyMap<string, number>;

  beforeAll(async () => {
    hall = await startTownHall();
    town = new PromisingTown(hall);
    centre = await watch(hall, 'centar');
    await town.policy('piro', ['1', '2'], () => ({ dueOn: '2026-11-01' }));
    numbers = new Map((await town.list('?policy=piro')).map(({ title, number }) => [title, number]));
    expect((await centre.client.post(`/api/v1/commitments/${of('1')}/assessments`, WORD)).status).toBe(201);
  });
  afterAll(() => hall.close());

  const of = (code: string): number => numbers.get(`Мярка ${code}`) ?? 0;
  const change = async (code: string, changes: object): Promise<void> => {
    const measure = { code, title: `Мярка ${code}`, department: 'streets', dueOn: '2026-11-01', ...changes };
    const { status, text } = await (await hall.staff('admin')).put(`/api/v1/admin/policies/piro/measures/${code}`, measure);
    if (status !== 200) throw new Error(text);
    await hall.drainOutbox();
  };

  it('stays with what was said when it gets parts; one of which nobody spoke is done by them', async () => {
    for (const code of ['1.1', '2.1']) await town.measure('piro', code);
    await hall.drainOutbox();
    expect(await town.read(of('1'))).toMatchObject({ title: 'Мярка 1', assessed: { lowest: 'no_evidence' } });
    expect((await hall.visitor().get<{ items: object[] }>(`/api/v1/commitments/${of('1')}/assessments`)).body.items).toHaveLength(1);
    expect((await hall.visitor().get(`/api/v1/commitments/${of('2')}`)).status).toBe(404);
    expect((await town.list('?policy=piro')).map(({ title }) => title).sort()).toEqual(['Мярка 1', 'Мярка 1.1', 'Мярка 2.1']);
  });

  it('tells on which day its words and its last day were others, and which, in the order of the days', async () => {
    hall.clock.advance({ days: 1 });
    await hall.signInAgain('admin');
    await change('1', { title: 'Проучване', dueOn: '2027-12-31' });
    hall.clock.advance({ days: 1 });
    await hall.signInAgain('streets');
    const report = { step: 'not_started', text: 'Проучваме какво може да се направи.', evidence: [] };
    expect((await (await hall.staff('streets')).post(`/api/v1/commitments/${of('1')}/reports`, report)).status).toBe(201);
    hall.clock.advance({ days: 1 });
    await hall.signInAgain('admin');
    await change('1', { title: 'Проучване', dueOn: null });
    const { title, dueOn, timeline } = await town.read(of('1'));
    expect([title, dueOn]).toEqual(['Проучване', null]);
    expect(timeline.map(({ type, on, before, after }) => [type, on, before, after])).toEqual([
      ['made', '2021-06-30', null, null],
      ['policy_published', '2026-11-23', null, null],
      ['title_changed', '2026-11-24', 'Мярка 1', 'Проучване'],
      ['due_changed', '2026-11-24', '2026-11-01', '2027-12-31'],
      ['reported', '2026-11-25', null, null],
      ['due_changed', '2026-11-26', '2027-12-31', null],
    ]);
  });

  it('tells nothing of one of which nobody has spoken', async () => {
    const part = (await town.list('?policy=piro')).find(({ title }) => title === 'Мярка 2.1')?.number ?? 0;
    await change('2.1', { parentCode: '2', title: 'Друго' });
    expect((await town.read(part)).timeline.map(({ type }) => type)).toEqual(['made', 'policy_published']);
  });
});
