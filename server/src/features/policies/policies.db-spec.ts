import { parse } from 'csv-parse/sync';
import { startTownHall, STAFF_NAMES, type TownHall } from '../../../test/harness/town-hall.js';
import { countStatements } from '../../../test/harness/statement-count.js';
import type { PolicyList, PublicMeasure, PublicPolicy } from './http/policies.dto.js';
import type { AdminPolicy } from './http/policies-admin.dto.js';
import type { ReportedIndicatorList } from './http/reporting.dto.js';

const ADMIN = '/api/v1/admin/policies';
const PIRO = {
  ...{ slug: 'piro-2021-2027', kind: 'development_plan', titleBg: 'План за интегрирано развитие', titleEn: null },
  ...{
    actNumber: 'Решение № 112',
    actDate: '2021-06-30',
    periodFrom: '2021-01-01',
    periodTo: '2027-12-31',
    goals: [{ text: 'Добри пътища' }],
  },
};
const measure = (code: string, more: object = {}) => ({ code, title: `Мярка ${code}`, department: 'streets', ...more });
const ROADS = {
  name: 'Ремонтирани пътища',
  unit: 'км',
  direction: 'up',
  ...{ baselineValue: '2', baselineOn: '2021-01-01', targetValue: '12,5', targetOn: '2027-11-30' },
};
const VALUE = { value: '4,5', unit: 'км', on: '2026-06-30', sourceText: 'Протокол за приемане', sourceUrl: null };

type Refusal = { type: string; errors?: { pointer: string; code: string }[] };

describe('policies', () => {
  let hall: TownHall;
  beforeAll(async () => {
    hall = await startTownHall();
  });
  afterAll(() => hall.close());

  const admin = () => hall.staff('admin');
  const read = async (slug = PIRO.slug) => (await (await admin()).get<AdminPolicy>(`${ADMIN}/${slug}`)).body;
  const codesOf = ({ status, body }: { status: number; body: Refusal }) => [
    status,
    ...(body.errors ?? []).map(({ pointer, code }) => `${pointer} ${code}`),
  ];
  const indicatorId = async () => (await read()).measures.flatMap(({ indicators }) => indicators)[0]?.id ?? '';

  it('are written by administrators alone', async () => {
    expect((await hall.visitor().get(ADMIN)).status).toBe(401);
    for (const name of STAFF_NAMES.filter((each) => each !== 'admin')) {
      const desk = await hall.staff(name);
      expect((await desk.get(ADMIN)).status).toBe(403);
      expect((await desk.post(ADMIN, PIRO)).status).toBe(403);
      expect((await desk.post(`${ADMIN}/x/measures`, measure('1'))).status).toBe(403);
    }
  });

  it('begin as drafts, which nobody else can find', async () => {
    const { status, body, headers } = await (await admin()).post<AdminPolicy>(ADMIN, PIRO);
    expect(status).toBe(201);
    expect(headers['etag']).toBe('"v1"');
    expect(body).toMatchObject({ slug: PIRO.slug, goals: ['Добри пътища'], publishedAt: null, version: 1, measures: [] });
    for (const path of ['', `/${PIRO.slug}`, `/${PIRO.slug}/measures.csv`, `/${PIRO.slug}/measures/1`]) {
      const answer = await hall.visitor().get<PolicyList>(`/api/v1/policies${path}`);
      if (path === '') expect(answer.body.items).toEqual([]);
      else expect(answer.status).toBe(404);
    }
  });

  it('are refused with the field that is wrong', async () => {
    const desk = await admin();
    expect(codesOf(await desk.post<Refusal>(ADMIN, PIRO))).toEqual([422, '/slug slug_taken']);
    expect(codesOf(await desk.post<Refusal>(ADMIN, { ...PIRO, slug: 'x', periodTo: '2020-01-01' }))).toEqual([
      422,
      '/periodTo period_reversed',
    ]);
    expect(codesOf(await desk.post<Refusal>(ADMIN, { ...PIRO, slug: 'x', kind: 'wish' }))).toEqual([400, '/kind unknown_value']);
    expect(codesOf(await desk.post<Refusal>(`${ADMIN}/${PIRO.slug}/publish`))).toEqual([409]);
  });

  it('take measures in a tree, each with its place, its department and its money', async () => {
    const desk = await admin();
    const add = (asked: object) => desk.post<AdminPolicy & Refusal>(`${ADMIN}/${PIRO.slug}/measures`, asked);
    expect((await add(measure('1'))).status).toBe(201);
    expect((await add(measure('1.10', { parentCode: '1' }))).status).toBe(201);
    const budget = { budgetAmount: '12 345,6', budgetCurrency: 'BGN' };
    const { body } = await add(measure('1.9', { parentCode: '1', dueOn: '2027-06-30', ...budget, description: 'Подробно' }));
    expect(body.measures.map(({ code, level, parentCode }) => [code, level, parentCode])).toEqual([
      ['1', 1, null],
      ['1.9', 2, '1'],
      ['1.10', 2, '1'],
    ]);
    expect(body.measures[1]).toMatchObject({
      budget: { amount: '12345.60', currency: 'BGN' },
      department: { slug: 'streets', nameBg: 'Благоустрояване' },
    });
    expect(codesOf(await add(measure('1')))).toEqual([422, '/code code_taken']);
    expect(codesOf(await add(measure('2', { parentCode: '7', department: 'dreams', dueOn: '2031-01-01' })))).toEqual([
      422,
      ...['/department unknown_department', '/parentCode unknown_parent', '/dueOn due_outside_period'],
    ]);
    expect(codesOf(await add(measure('2', { budgetAmount: '1.234,5' })))).toEqual([422, '/budgetAmount ambiguous_number']);
    expect(codesOf(await desk.put<Refusal>(`${ADMIN}/${PIRO.slug}/measures/1`, measure('1', { parentCode: '1.9' })))).toEqual([
      422,
      '/parentCode under_itself',
    ]);
  });

  it('move a measure, and lose nothing to whoever saw an older version', async () => {
    const desk = await admin();
    const { version } = await read();
    const move = (ifMatch: string) => desk.put<AdminPolicy>(`${ADMIN}/${PIRO.slug}/measures/1.10`, measure('1.10'), { ifMatch });
    const answers = await Promise.all([move(`"v${version}"`), move(`"v${version}"`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    expect((await read()).measures.map(({ code, level }) => [code, level])).toEqual([
      ['1', 1],
      ['1.9', 2],
      ['1.10', 1],
    ]);
  });

  it('take indicators, and are published once, with the trail and the events', async () => {
    const desk = await admin();
    const indicators = `${ADMIN}/${PIRO.slug}/measures/1.9/indicators`;
    expect((await desk.post(indicators, ROADS)).status).toBe(201);
    expect(codesOf(await desk.post<Refusal>(indicators, { ...ROADS, name: 'Друг', targetValue: '1', targetOn: '2020-01-01' }))).toEqual([
      422,
      ...['/targetOn target_before_baseline', '/targetValue target_against_direction'],
    ]);
    expect(codesOf(await (await hall.staff('streets')).post<Refusal>(`/api/v1/indicators/${await indicatorId()}/values`, VALUE))).toEqual([
      404,
    ]);
    expect((await desk.post(`${ADMIN}/${PIRO.slug}/publish`)).status).toBe(200);
    expect((await desk.post(`${ADMIN}/${PIRO.slug}/publish`)).status).toBe(409);
    const trail = await hall.dataSource.query<{ action: string }[]>(
      `select action from audit_entry where subject_type = 'policy' order by id`,
    );
    expect(trail.map(({ action }) => action)).toEqual([
      ...['policy.added', 'policy.measure_added', 'policy.measure_added', 'policy.measure_added', 'policy.measure_changed'],
      ...['policy.indicator_added', 'policy.published'],
    ]);
    const [event] = await hall.dataSource.query<{ payload: object }[]>(`select payload from outbox_event where type = 'policy.published'`);
    expect(event?.payload).toEqual({ slug: PIRO.slug });
  });

  it('are reported on by the department of the measure alone', async () => {
    const path = `/api/v1/indicators/${await indicatorId()}/values`;
    expect((await (await admin()).post(path, VALUE)).status).toBe(403);
    expect((await (await hall.staff('property')).post(path, VALUE)).status).toBe(403);
    expect((await (await hall.staff('property')).get<ReportedIndicatorList>('/api/v1/indicators')).body.items).toEqual([]);
    const desk = await hall.staff('streets');
    expect(codesOf(await desk.post<Refusal>(path, { ...VALUE, unit: 'м' }))).toEqual([422, '/unit other_unit']);
    expect(codesOf(await desk.post<Refusal>(path, { ...VALUE, on: '2030-01-01' }))).toEqual([422, '/on measured_in_future']);
    // A double click records once.
    const answers = await Promise.all([desk.post(path, VALUE), desk.post(path, VALUE)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  });

  it('keep a corrected value beside the one that took its place', async () => {
    const desk = await hall.staff('streets2');
    const [item] = (await desk.get<ReportedIndicatorList>('/api/v1/indicators')).body.items;
    const path = `/api/v1/indicators/${item?.indicator.id}/values/${item?.indicator.values[0]?.id}/corrections`;
    expect((await desk.post(path, VALUE)).status).toBe(400);
    expect((await desk.post(path, { ...VALUE, value: '5', reason: 'Грешка при събирането' })).status).toBe(200);
    expect((await desk.post(path, { ...VALUE, value: '6', reason: 'Още една' })).status).toBe(409);
    const { body } = await hall.visitor().get<PublicMeasure>(`/api/v1/policies/${PIRO.slug}/measures/1.9`);
    expect(body.above).toEqual([{ code: '1', title: 'Мярка 1' }]);
    expect(body.measure.indicators[0]).toMatchObject({ standing: 'not_reached', target: { value: '12.5' } });
    expect(body.measure.indicators[0]?.values.map(({ value, inForce, reason }) => [value, inForce, reason])).toEqual([
      ['4.5', false, null],
      ['5', true, 'Грешка при събирането'],
    ]);
    expect(JSON.stringify(body)).not.toContain(hall.accountOf('streets2'));
    const change = { ...ROADS, unit: 'м' };
    expect(codesOf(await (await admin()).put<Refusal>(`${ADMIN}/${PIRO.slug}/indicators/${item?.indicator.id}`, change))).toEqual([
      422,
      '/unit unit_in_use',
    ]);
  });

  it('are exported with the values that the page shows, and with no formula in them', async () => {
    const desk = await admin();
    await desk.post(`${ADMIN}/${PIRO.slug}/measures`, measure('3', { title: '=HYPERLINK("http://evil")' }));
    const { body } = await hall.visitor().get<PublicPolicy>(`/api/v1/policies/${PIRO.slug}`);
    const { text, headers } = await hall.visitor().get(`/api/v1/policies/${PIRO.slug}/measures.csv?lang=bg`);
    expect(headers['content-type']).toContain('text/csv');
    const rows = parse<Record<string, string>>(text, { bom: true, columns: true });
    expect(
      rows.map((row) => [row['Код'], row['Бюджет'], row['Валута'], row['Целева стойност'], row['Стойност'], row['Дата на стойността']]),
    ).toEqual(
      body.measures.flatMap(({ code, budget, indicators }) => {
        const money = [code, budget?.amount ?? '', budget?.currency ?? ''];
        if (indicators.length === 0) return [[...money, '', '', '']];
        return indicators.flatMap(({ target, values }) =>
          values.filter(({ inForce }) => inForce).map(({ value, on }) => [...money, target.value, value, on]),
        );
      }),
    );
    expect(rows[1]).toMatchObject({ Отдел: 'Благоустрояване', Стойност: '5', Източник: 'Протокол за приемане', Посока: 'нагоре' });
    expect(text).toContain(`"'=HYPERLINK(""http://evil"")"`);
  });

  it('are read by as many statements as before, however many measures there are', async () => {
    const page = () => hall.visitor().get(`/api/v1/policies/${PIRO.slug}`);
    const few = await countStatements(hall.dataSource, page);
    const desk = await admin();
    for (let index = 0; index < 12; index += 1) await desk.post(`${ADMIN}/${PIRO.slug}/measures`, measure(`4.${index}`));
    expect(await countStatements(hall.dataSource, page)).toBe(few);
    expect(few).toBe(4);
    expect(await countStatements(hall.dataSource, () => hall.visitor().get('/api/v1/policies'))).toBe(1);
  });
});
