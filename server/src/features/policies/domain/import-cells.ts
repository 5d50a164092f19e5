import { countCharacters, tidyLine, tidyText } from '../../../kernel/characters.js';
import { type CivilDate, parseCivilDate } from '../../../kernel/civil-date.js';
import { type Decimal, type DecimalLimits, readDecimal } from './decimal.js';
import { COLUMN_RULES, type ImportColumn } from './import-columns.js';
import type { ImportFault, RowFault } from './import-faults.js';
import { CURRENCIES, type Currency, type Direction } from './policy.js';

/** A row of the file under its columns, as it was written. */
export interface ImportLine {
  /** As a spreadsheet counts, the names of the columns being row 1. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ImportColumn, string>>>;
  /** More cells than columns, and something in them. */
  readonly hasSurplus: boolean;
}

const DAY_IN_DIGITS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})(?: ?г\.?)?$/;
/** What our own exports put before a text that a spreadsheet would run as a formula. */
const ESCAPED = /^'(?=[=+\-@\t\r])/;

const DIRECTION_WORDS: Readonly<Record<string, Direction>> = {
  ...{ нагоре: 'up', расте: 'up', увеличаване: 'up', up: 'up' },
  ...{ надолу: 'down', намалява: 'down', намаляване: 'down', down: 'down' },
};

const CURRENCY_WORDS: Readonly<Record<string, Currency>> = { '€': 'EUR', ЕВРО: 'EUR', ЛВ: 'BGN', 'ЛВ.': 'BGN', ЛЕВА: 'BGN' };

/** The cells of one row, read one by one; what is wrong with any of them gathers in `faults`. */
export class LineReader {
  readonly faults: RowFault[] = [];

  constructor(private readonly line: ImportLine) {
    if (line.hasSurplus) this.faults.push({ row: line.row, column: null, code: 'too_many_cells' });
  }

  get row(): number {
    return this.line.row;
  }

  isBlank(columns: readonly ImportColumn[]): boolean {
    return columns.every((column) => this.written(column) === '');
  }

  fault(column: ImportColumn, code: ImportFault, values: Readonly<Record<string, string | number>> = {}): void {
    this.faults.push({ row: this.line.row, column, code, values });
  }

  /** What is written there, empty when nothing is; a fault when it is longer than the column allows. */
  text(column: ImportColumn): string {
    const text = this.written(column);
    const { max } = COLUMN_RULES[column];
    if (countCharacters(text) <= max) return text;
    this.fault(column, 'too_long', { max });
    return '';
  }

  /** The same where something must be written. */
  needed(column: ImportColumn): string {
    if (this.written(column) === '') this.fault(column, 'missing');
    return this.text(column);
  }

  /** The code of a measure without the point at its end that people put there. */
  code(column: 'code' | 'parent'): string {
    return (column === 'code' ? this.needed(column) : this.text(column)).replace(/\.$/, '');
  }

  date(column: ImportColumn): CivilDate | null {
    const text = this.text(column);
    if (text === '') return null;
    const [, day = '', month = '', year = ''] = DAY_IN_DIGITS.exec(text) ?? [];
    const date = parseCivilDate(year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
    if (date === null) this.fault(column, 'not_a_date');
    return date;
  }

  number(column: ImportColumn, limits: DecimalLimits): Decimal | null {
    const text = this.text(column);
    if (text === '') return null;
    const read = readDecimal(text, limits);
    if (read.ok) return read.value;
    this.fault(column, read.fault);
    return null;
  }

  currency(): Currency | null {
    const text = this.text('currency').toLocaleUpperCase('bg');
    if (text === '') return 'EUR';
    const currency = CURRENCIES.find((known) => known === text) ?? CURRENCY_WORDS[text] ?? null;
    if (currency === null) this.fault('currency', 'unknown_currency');
    return currency;
  }

  direction(): Direction | null {
    const text = this.text('direction').toLocaleLowerCase('bg');
    if (text === '') return null;
    const direction = Object.hasOwn(DIRECTION_WORDS, text) ? (DIRECTION_WORDS[text] ?? null) : null;
    if (direction === null) this.fault('direction', 'unknown_direction');
    return direction;
  }

  private written(column: ImportColumn): string {
    const cell = (this.line.cells[column] ?? '').replace(ESCAPED, '');
    return column === 'description' ? tidyText(cell) : tidyLine(cell);
  }
}
