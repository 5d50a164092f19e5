import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { fail } from '../../../kernel/problem.js';
import type { ImportLine } from '../domain/import-cells.js';
import { readHeader, type ImportColumn } from '../domain/import-columns.js';
import type { RowFault } from '../domain/import-faults.js';
import { decodeFile, type FileEncoding, IMPORT_LIMITS, separatorOf } from '../domain/import-file.js';
import { IMPORT_UNREADABLE } from '../domain/policy-problems.js';

export interface ReadFile {
  readonly encoding: FileEncoding;
  readonly lines: readonly ImportLine[];
  /** What is wrong with the file as a table, before anything that stands in it is looked at. */
  readonly faults: readonly RowFault[];
}

/**
 * The rows of a CSV file (RFC 4180) under the names of their columns. Rows are counted as a spreadsheet does, the names being row 1 and empty
 * rows counting too. 422 for what is no text.
 */
export async function readImportFile(bytes: Uint8Array): Promise<ReadFile> {
  const { text, encoding } = decodeFile(bytes) ?? fail(IMPORT_UNREADABLE);
  const { rows, isWhole } = await rowsOf(text);
  const { columns, faults: headerFaults } = readHeader(rows[0] ?? []);
  const faults: RowFault[] = headerFaults.map(({ code, header }) => ({ row: 1, column: null, code, values: { header } }));
  const lines = rows
    .slice(1, IMPORT_LIMITS.rows + 1)
    .flatMap((cells, index) => (cells.some((cell) => cell.trim() !== '') ? [lineOf(index + 2, cells, columns)] : []));
  if (rows.length > IMPORT_LIMITS.rows + 1) {
    faults.push({ row: IMPORT_LIMITS.rows + 2, column: null, code: 'too_many_rows', values: { max: IMPORT_LIMITS.rows } });
  }
  if (!isWhole) faults.push({ row: rows.length + 1, column: null, code: 'unreadable_row' });
  if (lines.length === 0 && faults.length === 0) faults.push({ row: 1, column: null, code: 'no_rows' });
  return { encoding, lines, faults };
}

/** The rows up to the limit and one more, or up to where the file is no CSV any more. */
async function rowsOf(text: string): Promise<{ readonly rows: readonly string[][]; readonly isWhole: boolean }> {
  const rows: string[][] = [];
  const parser = parse({
    ...{ delimiter: separatorOf(text), relax_column_count: true, skip_empty_lines: false, to: IMPORT_LIMITS.rows + 2 },
    // Taken here and not from the stream, which forgets what it has read when it fails.
    on_record: (cells: string[]) => void rows.push(cells),
  });
  try {
    await finished(Readable.from([text]).pipe(parser).resume());
    return { rows, isWhole: true };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows, isWhole: false };
  }
}

function lineOf(row: number, cells: readonly string[], columns: readonly (ImportColumn | null)[]): ImportLine {
  const named: Partial<Record<ImportColumn, string>> = {};
  for (const [index, column] of columns.entries()) if (column !== null) named[column] = cells[index] ?? '';
  return { row, cells: named, hasSurplus: cells.slice(columns.length).some((cell) => cell.trim() !== '') };
}
