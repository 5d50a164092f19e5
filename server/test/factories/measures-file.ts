/** Rows of a file from which measures are imported, under the columns of {@link MEASURES_HEADER}. */
export const MEASURES_HEADER = [
  'Код',
  'Мярка',
  'Отдел',
  'Срок',
  'Бюджет',
  'Валута',
  'Показател',
  'Мерна единица',
  'Целева стойност',
  'Целева дата',
];

export type MeasuresRow = [code: string, title: string, department: string, due: string, budget: string, currency: string, ...string[]];

/** `count` measures: ten priorities and their parts; every fifth has an indicator. Nothing is wrong with any of them. */
export function measuresRows(count: number): MeasuresRow[] {
  return Array.from({ length: count }, (_, index): MeasuresRow => {
    const code = index < 10 ? String(index + 1) : `${(index % 10) + 1}.${Math.floor(index / 10)}`;
    const indicator = index % 5 === 0 ? [`Показател ${index}`, 'бр.', '10,5', '31.12.2027'] : ['', '', '', ''];
    return [
      code,
      `Мярка № ${index + 1}; с „кавички“`,
      'Благоустрояване',
      '30.11.2027',
      `${index} 000,50`.replace(/^0 /, ''),
      'EUR',
      ...indicator,
    ];
  });
}

/** The file as a spreadsheet writes it: RFC 4180 with semicolons. */
export function measuresFile(rows: readonly (readonly string[])[], header: readonly string[] = MEASURES_HEADER): Buffer {
  const cell = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from([header, ...rows].map((row) => row.map(cell).join(';')).join('\r\n'), 'utf8');
}

/** Twelve ways to get a row wrong, each with what has to be said of it: row, column and code. */
export function withTwelveFaults(rows: readonly MeasuresRow[]): {
  readonly rows: string[][];
  readonly expected: [number, string | null, string][];
} {
  const wrong: readonly [index: number, column: number, value: string, code: string][] = [
    [20, 0, '', 'missing'],
    [21, 0, '1', 'code_repeated'],
    [62, 0, '1/2', 'not_a_code'],
    [103, 1, '', 'missing'],
    [144, 1, 'а'.repeat(301), 'too_long'],
    [185, 2, 'Отдел на мечтите', 'unknown_department'],
    [226, 3, '31.02.2027', 'not_a_date'],
    [267, 3, '01.01.2031', 'due_outside_period'],
    [308, 4, '1.234,56', 'ambiguous_number'],
    [349, 4, '-5', 'number_below_zero'],
    [391, 5, 'USD', 'unknown_currency'],
    [480, 8, 'много', 'not_a_number'],
  ];
  const spoilt = rows.map((row) => [...row] as string[]);
  for (const [index, column, value] of wrong) (spoilt[index] as string[])[column] = value;
  return { rows: spoilt, expected: wrong.map(([index, column, , code]) => [index + 2, MEASURES_HEADER[column] ?? null, code]) };
}
