import { parse } from 'csv-parse/sync';
import { measuresFile, measuresRows } from '../../../test/factories/measures-file.js';
import { PromisingTown } from '../../../test/harness/promises.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import { CommitmentsCountedLate } from '../../platform/database/migrations/0033-commitments-counted-late.js';
import type { CommitmentList, MeasureCommitmentList } from './http/commitments.dto.js';

const ADMIN = '/api/v1/admin/policies';

describe('what measures promise', () => {
  let hall: TownHall;
  let town: PromisingTown;

  beforeAll(async () => {
    hall = await startTownHall();
    town = new PromisingTown(hall);
  });
  afterAll(() => hall.close());

  const codes = async (slug: string): Promise<string[]> =>
    (await hall.visitor().get<MeasureCommitmentList>(`/api/v1/policies/${slug}/commitments`)).body.items.map(({ code }) => code).sort();
  const change = async (slug: string, code: string, changes: object): Promise<void> => {
    const measure = { code, title: `Мярка ${code}`, department: 'streets', ...changes };
    const { status, text } = await (await hall.staff('admin')).put(`${ADMIN}/${slug}/measures/${code}`, measure);
    if (status !== 200) throw new Error(text);
    await hall.drainOutbox();
  };
  const items = (slug: string) => town.list(`?policy=${slug}&limit=100`);

  it('is nothing while the document is a draft', async () => {
    await town.act('admin', 'admin/policies', {
      ...{ slug: 'draft', kind: 'programme', titleBg: 'Програма', titleEn: null, goals: [], actNumber: '1', actDate: '2026-01-05' },
      ...{ periodFrom: '2026-01-01', periodTo: '2026-12-31' },
    });
    await town.measure('draft', '1');
    await hall.drainOutbox();
    expect(await town.list()).toEqual([]);
    expect((await hall.visitor().get('/api/v1/policies/draft/commitments')).status).toBe(404);
  });

  it('are those without parts, in the order of their codes, of the day of the act', async () => {
    await town.policy('piro', ['1', '1.10', '1.9', '2'], (code) => (code === '1.9' ? { dueOn: '2026-11-01' } : {}));
    expect(await codes('piro')).toEqual(['1.10', '1.9', '2']);
    const [newest, , first] = await items('piro');
    expect([newest, first].map((item) => item?.origin)).toEqual([
      expect.objectContaining({ kind: 'measure', code: '2', parent: null }),
      {
        ...{ kind: 'measure', code: '1.9', parent: { code: '1', title: 'Мярка 1' } },
        policy: { slug: 'piro', title: 'План за развитие', titleEn: 'Development plan' },
      },
    ]);
    expect(first).toMatchObject({ title: 'Мярка 1.9', madeOn: '2021-06-30', dueOn: '2026-11-01', overdueDays: 22, topic: null });
    const page = await town.read(first?.number ?? 0);
    expect(page.timeline).toEqual([
      { type: 'made', on: '2021-06-30', report: null, before: null, after: null },
      { type: 'policy_published', on: '2026-11-23', report: null, before: null, after: null },
    ]);
  });

  it('follow a measure that is changed, moved, or gets parts', async () => {
    const numbers = new Map((await items('piro')).map(({ number, title }) => [title, number]));
    await change('piro', '1.9', { parentCode: '1', title: 'Ремонт на пътя', department: 'property', dueOn: '2027-06-30' });
    const changed = (await items('piro')).find(({ number }) => number === numbers.get('Мярка 1.9'));
    expect(changed).toMatchObject({ title: 'Ремонт на пътя', department: { slug: 'property' }, dueOn: '2027-06-30', overdueDays: null });
    await town.measure('piro', '2.1');
    await hall.drainOutbox();
    expect(await codes('piro')).toEqual(['1.10', '1.9', '2.1']);
    expect((await hall.visitor().get(`/api/v1/commitments/${numbers.get('Мярка 2')}`)).status).toBe(404);
    await change('piro', '2.1', {});
    expect((await town.read(numbers.get('Мярка 2') ?? 0)).title).toBe('Мярка 2');
  });

  it('follow the act of the document', async () => {
    const { body } = await (await hall.staff('admin')).get<Record<string, string>>(`${ADMIN}/piro`);
    const { kind, titleBg, titleEn, actNumber, periodFrom, periodTo } = body;
    const asked = { kind, titleBg, titleEn, actNumber, periodFrom, periodTo, goals: [], actDate: '2021-07-01' };
    expect((await (await hall.staff('admin')).put(`${ADMIN}/piro`, asked)).status).toBe(200);
    await hall.drainOutbox();
    expect(new Set((await items('piro')).map(({ madeOn }) => madeOn))).toEqual(new Set(['2021-07-01']));
  });

  it('come with a file of five hundred, and are read by as many statements as a few', async () => {
    const list = () => hall.visitor().get<CommitmentList>('/api/v1/commitments?policy=piro');
    const tree = () => hall.visitor().get('/api/v1/policies/piro/commitments');
    const few = [await countStatements(hall.dataSource, list), await countStatements(hall.dataSource, tree)];
    const desk = await hall.staff('admin');
    const file = {
      name: 'merki.csv',
      type: 'text/csv',
      bytes: measuresFile(measuresRows(500).map(([code, ...row]) => [`7${code}`, ...row])),
    };
    const preview = await desk.upload<{ id: string | null }>(`${ADMIN}/piro/imports`, file);
    expect((await desk.post(`${ADMIN}/piro/imports/${preview.body.id ?? ''}/confirm`)).status).toBe(200);
    await hall.drainOutbox();
    expect(await codes('piro')).toHaveLength(4 + 490);
    expect([await countStatements(hall.dataSource, list), await countStatements(hall.dataSource, tree)]).toEqual(few);
    expect(few).toEqual([3, 3]);
  });

  it('are exported as the list has them, with no formula in them', async () => {
    await change('piro', '1.10', { parentCode: '1', title: '=HYPERLINK("http://evil")' });
    const { text, headers } = await hall.visitor().get('/api/v1/commitments.csv?policy=piro&lang=bg');
    expect(headers['content-type']).toContain('text/csv');
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(rows).toHaveLength(494);
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
    expect(rows.find((row) => row['Код на мярката'] === '1.9')).toMatchObject({
      ...{ Ангажимент: 'Ремонт на пътя', Отдел: 'Общинска собственост', Откъде: 'мярка от документ', 'Поето на': '2021-07-01' },
      ...{ Срок: '2027-06-30', Документ: 'piro', 'Номер на случая': '', 'Общината отчита': '', 'Брой организации': '0' },
      'Има доказателство': 'не',
    });
    const listed = (await items('piro')).map(({ number }) => String(number));
    expect(rows.slice(0, listed.length).map((row) => row['Номер'])).toEqual(listed);
    expect(await countStatements(hall.dataSource, () => hall.visitor().get('/api/v1/commitments.csv'))).toBe(2);
  });

  it('are counted late, once and without news, where they were promised before', async () => {
    await town.answer();
    const state = () =>
      hall.dataSource.query<object[]>(
        `select source, submission_id, response_id, policy_id, measure_id, title, department_id, due_on, topic, settlement, made_on
           from commitment where is_shown order by response_id, measure_id`,
      );
    const events = async () =>
      (await hall.dataSource.query<{ id: string }[]>(`select id from outbox_event where type = 'commitment.made'`)).length;
    const [before, told] = [await state(), await events()];
    await hall.dataSource.query('delete from commitment');
    const runner = hall.dataSource.createQueryRunner();
    await new CommitmentsCountedLate().up(runner);
    await runner.release();
    hall.clock.set(new Date(Date.now() + 60_000));
    await hall.drainOutbox();
    expect(before).toHaveLength(494 + 1);
    expect(await state()).toEqual(before);
    expect(await events()).toBe(told);
  });
});
