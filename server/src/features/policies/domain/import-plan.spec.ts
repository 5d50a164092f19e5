import fc from 'fast-check';
import { civilDate } from '../../../kernel/civil-date.js';
import type { DepartmentId } from '../../../kernel/ids.js';
import type { ImportLine } from './import-cells.js';
import { exampleRows, HEADER_ROW, type ImportColumn, IMPORT_COLUMNS, readHeader } from './import-columns.js';
import { faultWords } from './import-faults.js';
import { decodeFile, separatorOf } from './import-file.js';
import { type ImportTarget, planImport } from './import-plan.js';

const STREETS = 'streets' as DepartmentId;
const TARGET: ImportTarget = {
  policy: { actDate: civilDate('2021-06-30'), periodFrom: civilDate('2021-01-01'), periodTo: civilDate('2027-12-31') },
  measures: [
    { code: '9', parentCode: null, indicators: ['Жалби'] },
    { code: '9.1', parentCode: '9', indicators: [] },
  ],
  department: (name) => (name === 'Благоустрояване' ? STREETS : { fault: name === 'Закрит' ? 'closed_department' : 'unknown_department' }),
};

type Cells = Partial<Record<ImportColumn, string>>;
const measure = (code: string, more: Cells = {}): Cells => ({ code, title: `Мярка ${code}`, department: 'Благоустрояване', ...more });
const lines = (...rows: Cells[]): ImportLine[] => rows.map((cells, index) => ({ row: index + 2, cells, hasSurplus: false }));
const plan = (...rows: Cells[]) => planImport(lines(...rows), TARGET);
const faultsOf = (...rows: Cells[]) => plan(...rows).faults.map(({ row, column, code }) => `${row} ${column ?? '-'} ${code}`);

describe('an import', () => {
  it('takes parts before their measure, finds parents by number or by name, and adds to what is there', () => {
    const { measures, indicators, faults } = plan(
      measure('1.2.3'),
      measure('1.2.', { budget: '12 345,60', due: '30.11.2027 г.' }),
      measure('1'),
      measure('A-7', { parent: '9.1', currency: 'лв.', budget: '10' }),
      { code: '1', indicator: 'Ремонтирани улици', unit: 'км', targetValue: '12,5', targetOn: '2027-11-30' },
      {
        code: '9',
        indicator: 'Сигнали',
        unit: 'бр.',
        baselineValue: '40',
        baselineOn: '1.1.2021',
        targetValue: '20',
        targetOn: '31.12.2027',
      },
    );
    expect(faults).toEqual([]);
    expect(measures.map(({ code, parentCode }) => [code, parentCode])).toEqual([
      ['1.2.3', '1.2'],
      ['1.2', '1'],
      ['1', null],
      ['A-7', '9.1'],
    ]);
    expect(measures[1]).toMatchObject({ dueOn: '2027-11-30', budget: { amount: '12345.6', currency: 'EUR' }, departmentId: STREETS });
    expect(measures[3]?.budget).toEqual({ amount: '10', currency: 'BGN' });
    expect(indicators.map(({ code, direction }) => [code, direction])).toEqual([
      ['1', 'up'],
      ['9', 'down'],
    ]);
  });

  it('names each wrong cell by its row and column', () => {
    expect(faultsOf(measure(''))).toEqual(['2 code missing']);
    expect(faultsOf({ code: '1', department: 'Благоустрояване' })).toEqual(['2 title missing']);
    expect(faultsOf({ code: '1', title: 'Мярка' })).toEqual(['2 department missing']);
    expect(faultsOf(measure('1'), measure('1'))).toEqual(['3 code code_repeated']);
    expect(faultsOf(measure('9'))).toEqual(['2 code code_taken']);
    expect(faultsOf(measure('1', { parent: '8' }))).toEqual(['2 parent unknown_parent']);
    expect(faultsOf(measure('1', { parent: '2' }), measure('2', { parent: '1' }))).toEqual([
      '2 parent under_itself',
      '3 parent under_itself',
    ]);
    expect(faultsOf(measure('1'), measure('1.1'), measure('1.1.1'), measure('1.1.1.1'), measure('1.1.1.1.1'))).toEqual([
      '6 parent too_deep',
    ]);
    expect(faultsOf(measure('1', { department: 'Няма такъв' }))).toEqual(['2 department unknown_department']);
    expect(faultsOf(measure('1', { department: 'Закрит' }))).toEqual(['2 department closed_department']);
    expect(faultsOf(measure('1', { due: '31.02.2027' }))).toEqual(['2 due not_a_date']);
    expect(faultsOf(measure('1', { due: '01.01.2028' }))).toEqual(['2 due due_outside_period']);
    expect(faultsOf(measure('1', { budget: '-1' }))).toEqual(['2 budget number_below_zero']);
    expect(faultsOf(measure('1', { budget: '1', currency: 'USD' }))).toEqual(['2 currency unknown_currency']);
    expect(faultsOf(measure('1', { title: 'а'.repeat(301) }))).toEqual(['2 title too_long']);
    expect(faultsOf({ code: '5', indicator: 'Нещо', unit: 'бр.', targetValue: '1', targetOn: '2027-01-01' })).toEqual(['2 title missing']);
    expect(faultsOf(measure('1', { indicator: 'Нещо' }))).toEqual(['2 unit missing', '2 targetValue missing', '2 targetOn missing']);
    const counted = { unit: 'бр.', targetValue: '5', targetOn: '2027-12-31' };
    expect(faultsOf({ code: '9', indicator: 'жалби', ...counted })).toEqual(['2 indicator indicator_taken']);
    expect(
      faultsOf({ code: '9', indicator: 'Нови', ...counted, baselineValue: '9', baselineOn: '2021-01-01', direction: 'нагоре' }),
    ).toEqual(['2 targetValue target_against_direction']);
    expect(faultsOf({ code: '9', indicator: 'Нови', ...counted, baselineValue: '1' })).toEqual(['2 baselineOn half_baseline']);
  });

  it('has words for each fault, and what to do', () => {
    for (const fault of plan(measure('9', { due: 'скоро', budget: '1.234,5', department: 'Друг' })).faults) {
      const { what, remedy } = faultWords(fault);
      for (const text of [what.bg, what.en, remedy.bg, remedy.en]) expect(text).not.toBe('');
    }
  });

  it('plans as many measures as there are lines when nothing is wrong, and never a circle', () => {
    const parents = fc.array(fc.option(fc.nat(29), { nil: null }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(parents, (asked) => {
        const rows = asked.map((parent, index) => measure(`М${index}`, parent === null ? {} : { parent: `М${parent}` }));
        const { measures, faults } = plan(...rows);
        if (faults.length > 0) return;
        expect(measures).toHaveLength(rows.length);
        const above = new Map(measures.map(({ code, parentCode }) => [code, parentCode]));
        for (const { code } of measures) {
          let steps = 0;
          for (let at: string | null = code; at !== null; at = above.get(at) ?? null) expect((steps += 1)).toBeLessThanOrEqual(4);
        }
      }),
    );
  });
});

describe('the file of an import', () => {
  it('is read as UTF-8 with or without its mark, or as Windows-1251; a workbook is not read', () => {
    expect(decodeFile(Buffer.from('\ufeffКод;Мярка'))).toEqual({ text: 'Код;Мярка', encoding: 'utf-8' });
    expect(decodeFile(Buffer.from([0xca, 0xee, 0xe4]))).toEqual({ text: 'Код', encoding: 'windows-1251' });
    expect(decodeFile(Buffer.from('PK\u0003\u0004\u0000'))).toBeNull();
  });

  it('separates cells by what stands between the names of its columns', () => {
    expect(separatorOf('Код;Мярка;Отдел\r\n1,2;а,б,в,г;х')).toBe(';');
    expect(separatorOf('Код,Мярка,Отдел')).toBe(',');
  });

  it('names its columns as the template does, in any order and case', () => {
    expect(readHeader(HEADER_ROW)).toEqual({ columns: IMPORT_COLUMNS, faults: [] });
    expect(readHeader(['отдел', ' МЯРКА', 'код', '']).columns).toEqual(['department', 'title', 'code', null]);
    expect(readHeader(['Код', 'Код', 'Мярка', 'Цвят']).faults).toEqual([
      { code: 'repeated_column', header: 'Код' },
      { code: 'unknown_column', header: 'Цвят' },
      { code: 'missing_column', header: 'Отдел' },
    ]);
  });

  it('of the example has nothing wrong', () => {
    const rows = exampleRows('Благоустрояване', 2027).map((cells): Cells => {
      const named: Cells = {};
      for (const [index, column] of IMPORT_COLUMNS.entries()) named[column] = cells[index] ?? '';
      return named;
    });
    expect(plan(...rows)).toMatchObject({ faults: [], measures: [{ code: '1' }, { code: '1.1' }], indicators: [{}, {}] });
  });
});
