import { stringify } from 'csv-stringify/sync';

export type CsvValue = string | number | null;

/**
 * A table as CSV (RFC 4180: CRLF, quotes where needed, the first line names the columns). It begins with a byte order mark, as Excel
 * takes a file without one for another alphabet than Cyrillic. A text that a spreadsheet would run as a formula gets an apostrophe.
 */
export function csv(header: readonly string[], rows: readonly (readonly CsvValue[])[]): string {
  return stringify(
    [header, ...rows].map((row) => [...row]),
    { bom: true, record_delimiter: 'windows', escape_formulas: true },
  );
}

/** Lines that follow those of {@link csv}, in the same form: for a file that is written piece by piece. */
export function csvLines(rows: readonly (readonly CsvValue[])[]): string {
  return stringify(
    rows.map((row) => [...row]),
    { record_delimiter: 'windows', escape_formulas: true },
  );
}

/** The content type of {@link csv} (RFC 4180 §3, RFC 7111). */
export const CSV_TYPE = 'text/csv; charset=utf-8; header=present';
