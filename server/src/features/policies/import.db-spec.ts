import { measuresFile, type MeasuresRow, measuresRows, withTwelveFaults } from '../../../test/factories/measures-file.js';
import { startTownHall, type TownHall } from '../../../test/harness/town-hall.js';
import type { ImportPreviewDto } from './http/import.dto.js';
import type { AdminPolicy } from './http/policies-admin.dto.js';

const ADMIN = '/api/v1/admin/policies';
const PIRO = {
  ...{ slug: 'piro', kind: 'development_plan', titleBg: 'План', actNumber: 'Решение № 1', actDate: '2021-06-30' },
  ...{ periodFrom: '2021-01-01', periodTo: '2027-12-31', goals: [] },
};

describe('an import of measures', () => {
  let hall: TownHall;
  beforeAll(async () => {
    hall = await startTownHall();
    await (await hall.staff('admin')).post(ADMIN, PIRO);
  });
  afterAll(() => hall.close());

  const upload = async (bytes: Buffer, language = 'bg') =>
    (await hall.staff('admin')).upload<ImportPreviewDto>(
      `${ADMIN}/piro/imports`,
      { name: 'merki.csv', type: 'text/csv', bytes },
      {},
      { headers: { 'accept-language': language } },
    );
  const confirm = async (id: string | null) =>
    (await hall.staff('admin')).post<AdminPolicy & { type: string }>(`${ADMIN}/piro/imports/${id ?? ''}/confirm`);
  const measures = async () => (await (await hall.staff('admin')).get<AdminPolicy>(`${ADMIN}/piro`)).body.measures;

  it('is for administrators alone', async () => {
    const file = { name: 'merki.csv', type: 'text/csv', bytes: measuresFile(measuresRows(1)) };
    expect((await (await hall.staff('streets')).upload(`${ADMIN}/piro/imports`, file)).status).toBe(403);
    expect((await hall.visitor().upload(`${ADMIN}/piro/imports`, file)).status).toBe(401);
    expect((await (await hall.staff('moderator')).get('/api/v1/admin/policy-import/template.csv')).status).toBe(403);
  });

  it('names all twelve wrong rows of five hundred, with what to do, and writes nothing', async () => {
    const { rows, expected } = withTwelveFaults(measuresRows(500));
    const { status, body } = await upload(measuresFile(rows));
    expect(status).toBe(200);
    expect(body).toMatchObject({ id: null, encoding: 'utf-8', rows: 500, faultCount: 12, measures: [] });
    expect(body.faults.map(({ row, column, code }) => [row, column, code])).toEqual(expected);
    expect(body.faults[5]).toMatchObject({ what: 'Няма такъв отдел.', remedy: 'Напишете името, както е в списъка с отделите.' });
    expect((await upload(measuresFile(rows), 'en')).body.faults[5]?.what).toBe('There is no such department.');
    expect(await measures()).toEqual([]);
  });

  it('does not hold any more once the document changed', async () => {
    const { body } = await upload(measuresFile(measuresRows(3)));
    expect(body).toMatchObject({ measureCount: 3, indicatorCount: 1, faultCount: 0 });
    await (await hall.staff('admin')).post(`${ADMIN}/piro/measures`, { code: 'М-1', title: 'Първа', department: 'streets' });
    const refused = await confirm(body.id);
    expect([refused.status, refused.body.type]).toEqual([409, expect.stringContaining('import-outdated')]);
    expect(await measures()).toHaveLength(1);
  });

  it('does not hold any more after an hour', async () => {
    const { body } = await upload(measuresFile(measuresRows(3)));
    hall.clock.advance({ minutes: 61 });
    await hall.signInAgain('admin');
    expect((await confirm(body.id)).status).toBe(409);
  });

  it('brings all five hundred at once, and once only', async () => {
    const { body } = await upload(measuresFile(measuresRows(500)));
    expect(body.measures).toHaveLength(500);
    const answers = await Promise.all([confirm(body.id), confirm(body.id)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const all = await measures();
    expect(all).toHaveLength(501);
    expect(all.find(({ code }) => code === '3.4')).toMatchObject({
      parentCode: '3',
      level: 2,
      budget: { amount: '42000.50', currency: 'EUR' },
    });
    expect(all.flatMap(({ indicators }) => indicators)).toHaveLength(100);
    const [entry] = await hall.dataSource.query<{ changes: object }[]>(
      `select changes from audit_entry where action = 'policy.measures_imported'`,
    );
    expect(entry?.changes).toEqual({ measures: 500, indicators: 100 });
    // The same file again would bring each of them twice.
    const again = await upload(measuresFile(measuresRows(500)));
    expect(new Set(again.body.faults.map(({ code }) => code))).toEqual(new Set(['code_taken']));
  });

  it('reads commas, Windows-1251 and its own template, and says which alphabet it took', async () => {
    const [row] = measuresRows(1) as [MeasuresRow];
    const comma = Buffer.from(`\ufeffКод,Мярка,Отдел\r\nA-1,"Улици, площади",${row[2]}\r\n`);
    expect((await upload(comma)).body).toMatchObject({ faultCount: 0, measures: [{ code: 'A-1', title: 'Улици, площади' }] });
    const letters = [...'Код;Мярка;Отдел\r\nA-1;Улици;Благоустрояване'].map((sign) => {
      const code = sign.codePointAt(0) ?? 0;
      return code < 128 ? code : code - 0x0410 + 0xc0;
    });
    expect((await upload(Buffer.from(letters))).body).toMatchObject({
      encoding: 'windows-1251',
      faultCount: 0,
      measures: [{ title: 'Улици' }],
    });
    const desk = await hall.staff('admin');
    const { text } = await desk.get('/api/v1/admin/policy-import/template.csv');
    expect((await upload(Buffer.from(text))).body.faults.map(({ code }) => code)).toEqual(['no_rows']);
    const example = await desk.get('/api/v1/admin/policy-import/example.csv');
    expect((await upload(Buffer.from(example.text))).body.faults.map(({ code }) => code)).toEqual(['code_taken', 'code_taken']);
  });

  it('refuses what is no table of measures', async () => {
    const workbook = await upload(Buffer.from('PK\u0003\u0004\u0000\u0000'));
    expect([workbook.status, (workbook.body as unknown as { type: string }).type]).toEqual([
      422,
      expect.stringContaining('import-unreadable'),
    ]);
    expect((await upload(Buffer.alloc(1_000_001, 'а'))).status).toBe(413);
    const faults = async (text: string) => (await upload(Buffer.from(text))).body.faults.map(({ row, code }) => `${row} ${code}`);
    expect(await faults('Код;Мярка\r\n1;Улици')).toEqual(['1 missing_column']);
    expect(await faults('Код;Мярка;Отдел\r\nX;"Улици;Благоустрояване')).toEqual(['2 unreadable_row']);
    expect(await faults('Код;Мярка;Отдел\r\n\r\nX;Улици;Благоустрояване;още')).toEqual(['3 too_many_cells']);
    const many = measuresFile(
      Array.from({ length: 2_001 }, (_, index) => [`Z${index}`, 'Мярка', 'Благоустрояване', '', '', '', '', '', '', '']),
    );
    expect(await faults(many.toString())).toEqual(['1 too_many_measures', '2002 too_many_rows']);
  });
});
