import type { Words } from '../../../kernel/words.js';
import { LIMITS } from './policy.js';

export const IMPORT_COLUMNS = [
  ...(['code', 'title', 'description', 'parent', 'department', 'due', 'budget', 'currency'] as const),
  ...(['indicator', 'unit', 'baselineValue', 'baselineOn', 'targetValue', 'targetOn', 'direction'] as const),
] as const;
/** A column of the file from which measures are imported. */
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** Those that describe the indicator of a line; the others, but the code, describe its measure. */
export const INDICATOR_COLUMNS = [
  ...(['indicator', 'unit', 'baselineValue', 'baselineOn', 'targetValue', 'targetOn', 'direction'] as const),
] satisfies readonly ImportColumn[];

export const MEASURE_COLUMNS = [
  ...(['title', 'description', 'parent', 'department', 'due', 'budget', 'currency'] as const),
] satisfies readonly ImportColumn[];

interface ColumnRule {
  /** As it stands in the first row of the file; capital letters do not matter. */
  readonly header: string;
  /** Whether a file without the column is refused. */
  readonly required: boolean;
  /** In characters. */
  readonly max: number;
  readonly help: Words;
}

export const COLUMN_RULES: Readonly<Record<ImportColumn, ColumnRule>> = {
  code: {
    header: 'Код',
    required: true,
    max: LIMITS.code,
    help: {
      bg: 'Номерът на мярката, например 1.2.3. Ред със същия код и без мярка добавя още един показател.',
      en: 'The number of the measure, like 1.2.3. A row with the same code and no measure adds another indicator.',
    },
  },
  title: { header: 'Мярка', required: true, max: LIMITS.measureTitle, help: { bg: 'Какво ще се направи.', en: 'What is to be done.' } },
  description: { header: 'Описание', required: false, max: LIMITS.description, help: { bg: 'По желание.', en: 'If you like.' } },
  parent: {
    header: 'Част от',
    required: false,
    max: LIMITS.code,
    help: {
      bg: 'Кодът на мярката, от която тази е част. Ако е празно: 1.2.3 е част от 1.2, ако има такава.',
      en: 'The code of the measure that this one is part of. When empty: 1.2.3 is part of 1.2, if there is one.',
    },
  },
  department: {
    header: 'Отдел',
    required: true,
    max: 120,
    help: { bg: 'Името на отдела, както е в „Отдели“.', en: 'The name of the department, as in “Departments”.' },
  },
  due: {
    header: 'Срок',
    required: false,
    max: 20,
    help: { bg: 'Ден като 31.12.2027 или 2027-12-31.', en: 'A day like 31.12.2027 or 2027-12-31.' },
  },
  budget: {
    header: 'Бюджет',
    required: false,
    max: LIMITS.number,
    help: { bg: 'Число като 12 345,60 или 12345.60.', en: 'A number like 12 345,60 or 12345.60.' },
  },
  currency: {
    header: 'Валута',
    required: false,
    max: 10,
    help: { bg: 'EUR или BGN. Празно значи EUR.', en: 'EUR or BGN. Empty means EUR.' },
  },
  indicator: {
    header: 'Показател',
    required: false,
    max: LIMITS.indicatorName,
    help: { bg: 'Какво се мери.', en: 'What is measured.' },
  },
  unit: { header: 'Мерна единица', required: false, max: LIMITS.unit, help: { bg: 'Например км, бр., %.', en: 'Like km, pcs., %.' } },
  baselineValue: {
    header: 'Начална стойност',
    required: false,
    max: LIMITS.number,
    help: { bg: 'По желание, заедно с датата си.', en: 'If you like, together with its day.' },
  },
  baselineOn: {
    header: 'Начална дата',
    required: false,
    max: 20,
    help: { bg: 'Денят на началната стойност.', en: 'The day of the starting value.' },
  },
  targetValue: {
    header: 'Целева стойност',
    required: false,
    max: LIMITS.number,
    help: { bg: 'Какво трябва да се постигне.', en: 'What is to be reached.' },
  },
  targetOn: { header: 'Целева дата', required: false, max: 20, help: { bg: 'До кога.', en: 'By when.' } },
  direction: {
    header: 'Посока',
    required: false,
    max: 20,
    help: {
      bg: '„нагоре“ или „надолу“. Празно значи: от началната към целевата стойност.',
      en: '“нагоре” (up) or “надолу” (down). Empty means: from the starting value to the target.',
    },
  },
};

const plain = (header: string): string => header.trim().replace(/\s+/g, ' ').toLocaleLowerCase('bg');
const BY_HEADER = new Map(IMPORT_COLUMNS.map((column) => [plain(COLUMN_RULES[column].header), column]));

export interface HeaderFault {
  readonly code: 'unknown_column' | 'missing_column' | 'repeated_column';
  readonly header: string;
}

/** Which column stands where, or what is wrong with the first row. Empty cells at its end are passed over. */
export function readHeader(cells: readonly string[]): {
  readonly columns: readonly (ImportColumn | null)[];
  readonly faults: readonly HeaderFault[];
} {
  const columns = cells.map((cell) => BY_HEADER.get(plain(cell)) ?? null);
  const faults: HeaderFault[] = cells.flatMap((cell, index): HeaderFault[] => {
    const column = columns[index] ?? null;
    if (column === null) return cell.trim() === '' ? [] : [{ code: 'unknown_column', header: cell.trim().slice(0, 60) }];
    return columns.indexOf(column) < index ? [{ code: 'repeated_column', header: COLUMN_RULES[column].header }] : [];
  });
  const missing = IMPORT_COLUMNS.filter((column) => COLUMN_RULES[column].required && !columns.includes(column));
  return {
    columns,
    faults: [...faults, ...missing.map((column) => ({ code: 'missing_column' as const, header: COLUMN_RULES[column].header }))],
  };
}

export const HEADER_ROW: readonly string[] = IMPORT_COLUMNS.map((column) => COLUMN_RULES[column].header);

/** A file that shows each thing once; the name of the department is put in by whoever knows one. */
export const exampleRows = (department: string, year: number): string[][] => [
  ['1', 'Приоритет 1. Пътища и улици', '', '', department, '', '', '', '', '', '', '', '', '', ''],
  [
    ...[
      '1.1',
      'Ремонт на общинската пътна мрежа',
      'Участъци с най-много сигнали.',
      '1',
      department,
      `30.11.${year}`,
      '1 250 000,00',
      'EUR',
    ],
    ...['Ремонтирани пътища', 'км', '0', `01.01.${year}`, '12,5', `30.11.${year}`, 'нагоре'],
  ],
  ['1.1', '', '', '', '', '', '', '', 'Пътни произшествия за година', 'бр.', '14', `01.01.${year}`, '7', `31.12.${year}`, 'надолу'],
];
