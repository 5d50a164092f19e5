import type { DepartmentId } from '../../../kernel/ids.js';
import { compareDecimals, MEASUREMENT, MONEY } from './decimal.js';
import { type ImportLine, LineReader } from './import-cells.js';
import { INDICATOR_COLUMNS, type ImportColumn, MEASURE_COLUMNS } from './import-columns.js';
import type { RowFault } from './import-faults.js';
import { type Placed, treeById } from './measure-tree.js';
import { type IndicatorDetails, LIMITS, type MeasureDetails, type Money, type PolicyDetails, type Reading } from './policy.js';
import { faultsOfIndicator, faultsOfMeasure, type IndicatorFault, type MeasureField } from './policy-rules.js';

/** Why no department is meant by a name. */
export interface NoDepartment {
  readonly fault: 'unknown_department' | 'closed_department';
}

/** The document into which measures are imported, as it is now. */
export interface ImportTarget {
  readonly policy: Pick<PolicyDetails, 'actDate' | 'periodFrom' | 'periodTo'>;
  readonly measures: readonly { readonly code: string; readonly parentCode: string | null; readonly indicators: readonly string[] }[];
  /** The department that people call so. */
  readonly department: (name: string) => DepartmentId | NoDepartment;
}

export interface PlannedMeasure extends MeasureDetails {
  readonly row: number;
  readonly parentCode: string | null;
}

export interface PlannedIndicator extends IndicatorDetails {
  readonly row: number;
  readonly code: string;
}

/** What a file would bring. Nothing of it may be written while there is a single fault. */
export interface ImportPlan {
  readonly measures: readonly PlannedMeasure[];
  readonly indicators: readonly PlannedIndicator[];
  readonly faults: readonly RowFault[];
}

const COLUMN_OF: Readonly<Record<MeasureField | IndicatorFault['field'], ImportColumn>> = {
  ...{ code: 'code', parent: 'parent', dueOn: 'due', budget: 'currency' },
  ...{ name: 'indicator', target: 'targetValue', targetOn: 'targetOn' },
};

/** Reads all lines, in whatever order parents and parts come, and judges each by the rules for measures that are typed in. */
export function planImport(lines: readonly ImportLine[], target: ImportTarget): ImportPlan {
  const readers = lines.map((line) => new LineReader(line));
  const drafts = readers.map((reader) => draftOf(reader));
  const rowOf = new Map<string, number>();
  for (const { code, isMeasure, reader } of drafts) if (isMeasure && code !== '' && !rowOf.has(code)) rowOf.set(code, reader.row);
  const inFile = drafts.filter(({ code, isMeasure, reader }) => isMeasure && rowOf.get(code) === reader.row);
  const existing = new Map(target.measures.map((measure) => [measure.code, measure]));
  const codes = new Set([...existing.keys(), ...rowOf.keys()]);
  const parentOf = ({ code, parent }: Draft): string | null => (parent !== '' ? parent : prefixOf(code, codes));
  // Within a document codes are as good as ids.
  const tree = treeById([
    ...target.measures.map(({ code, parentCode }): Placed => ({ id: code, code, parentId: parentCode })),
    ...inFile
      .filter(({ code }) => !existing.has(code))
      .map((draft): Placed => ({ id: draft.code, code: draft.code, parentId: parentOf(draft) })),
  ]);

  const measures: PlannedMeasure[] = [];
  const indicators: PlannedIndicator[] = [];
  const names = new Map(target.measures.map(({ code, indicators: taken }) => [code, [...taken]]));
  for (const draft of drafts) {
    const { reader, code, isMeasure } = draft;
    if (isMeasure) {
      const measure = readMeasure(draft, parentOf(draft), target);
      const first = rowOf.get(code);
      if (code !== '' && existing.has(code)) reader.fault('code', 'code_taken');
      else if (code !== '' && first !== undefined && first !== reader.row) reader.fault('code', 'code_repeated', { row: first });
      else if (code !== '') {
        const place = { id: code, code, parentId: measure.parentCode, dueOn: measure.dueOn, budget: measure.budget };
        for (const fault of faultsOfMeasure(place, target.policy, tree, 'alone')) reader.fault(COLUMN_OF[fault.field], fault.code);
      }
      measures.push(measure);
    } else if (code !== '' && !codes.has(code)) reader.needed('title');
    if (!reader.isBlank(INDICATOR_COLUMNS)) {
      // A measure that is there twice would have each of its indicators twice, too: one fault is enough.
      const taken = isMeasure && (existing.has(code) || rowOf.get(code) !== reader.row) ? [] : (names.get(code) ?? []);
      const indicator = readIndicator(reader, code, taken);
      if (indicator !== null) {
        names.set(code, [...taken, indicator.name]);
        indicators.push(indicator);
      }
    }
  }
  const faults = readers.flatMap((reader) => reader.faults);
  if (tree.size > LIMITS.measures) faults.push({ row: 1, column: null, code: 'too_many_measures' });
  return { measures, indicators, faults };
}

interface Draft {
  readonly reader: LineReader;
  readonly code: string;
  readonly parent: string;
  /** False for a line that only adds an indicator to a measure. */
  readonly isMeasure: boolean;
}

function draftOf(reader: LineReader): Draft {
  const isMeasure = !reader.isBlank(MEASURE_COLUMNS) || reader.isBlank(INDICATOR_COLUMNS);
  return { reader, code: reader.code('code'), parent: isMeasure ? reader.code('parent') : '', isMeasure };
}

/** „1.2“ of „1.2.3“, or what is left of that, when there is such a measure. */
function prefixOf(code: string, codes: ReadonlySet<string>): string | null {
  const cut = code.lastIndexOf('.');
  if (cut < 1) return null;
  const prefix = code.slice(0, cut);
  return codes.has(prefix) ? prefix : prefixOf(prefix, codes);
}

function readMeasure({ reader, code }: Draft, parentCode: string | null, target: ImportTarget): PlannedMeasure {
  const title = reader.needed('title');
  const description = reader.text('description');
  const name = reader.needed('department');
  const found = name === '' ? null : target.department(name);
  if (typeof found === 'object' && found !== null) reader.fault('department', found.fault);
  const dueOn = reader.date('due');
  const departmentId = typeof found === 'string' ? found : ('' as DepartmentId);
  return { row: reader.row, code, title, description, parentCode, departmentId, dueOn, budget: readBudget(reader) };
}

function readBudget(reader: LineReader): Money | null {
  const amount = reader.number('budget', MONEY);
  const currency = reader.currency();
  if (reader.isBlank(['budget']) && !reader.isBlank(['currency'])) reader.fault('currency', 'currency_without_budget');
  return amount === null || currency === null ? null : { amount, currency };
}

function readIndicator(reader: LineReader, code: string, taken: readonly string[]): PlannedIndicator | null {
  const before = reader.faults.length;
  const name = reader.needed('indicator');
  const unit = reader.needed('unit');
  const baseline = readBaseline(reader);
  for (const column of ['targetValue', 'targetOn'] as const) if (reader.isBlank([column])) reader.fault(column, 'missing');
  const value = reader.number('targetValue', MEASUREMENT);
  const on = reader.date('targetOn');
  const said = reader.direction();
  if (value === null || on === null || reader.faults.length > before) return null;
  const falls = baseline !== null && compareDecimals(value, baseline.value) < 0;
  const indicator = { name, unit, baseline, target: { value, on }, direction: said ?? (falls ? 'down' : 'up') } as const;
  for (const fault of faultsOfIndicator(indicator, taken)) reader.fault(COLUMN_OF[fault.field], fault.code);
  return { row: reader.row, code, ...indicator };
}

function readBaseline(reader: LineReader): Reading | null {
  const value = reader.number('baselineValue', MEASUREMENT);
  const on = reader.date('baselineOn');
  const [noValue, noDay] = [reader.isBlank(['baselineValue']), reader.isBlank(['baselineOn'])];
  if (noValue !== noDay) reader.fault(noValue ? 'baselineValue' : 'baselineOn', 'half_baseline');
  return value === null || on === null ? null : { value, on };
}
