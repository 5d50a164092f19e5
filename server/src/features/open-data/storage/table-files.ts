import { csv, csvLines, type CsvValue } from '../../../platform/http/csv.js';
import { type Cell, columnsOf, type Dataset } from '../codebook/dataset.js';
import type { ExportFile } from '../domain/data-export.js';
import { MeasuredFile } from './measured-file.js';

type Row = Readonly<Record<string, Cell>>;

/** One table as two files: CSV (RFC 4180) and JSON Lines, written batch by batch. */
export class TableFiles {
  private rows = 0;

  private constructor(
    private readonly names: readonly string[],
    private readonly csvFile: MeasuredFile,
    private readonly jsonFile: MeasuredFile,
  ) {}

  static async create(folder: string, table: Dataset): Promise<TableFiles> {
    const names = columnsOf(table).map(([name]) => name);
    const csvFile = await MeasuredFile.create(folder, `${table.name}.csv`);
    await csvFile.append(csv(names, []));
    return new TableFiles(names, csvFile, await MeasuredFile.create(folder, `${table.name}.jsonl`));
  }

  async append(rows: readonly Row[]): Promise<void> {
    if (rows.length === 0) return;
    const lines = rows.map((row) => this.names.map((name) => this.cell(row, name)));
    await this.csvFile.append(csvLines(lines.map((line) => line.map(toCsv))));
    await this.jsonFile.append(lines.map((line) => `${JSON.stringify(Object.fromEntries(line.map(this.named)))}\n`).join(''));
    this.rows += rows.length;
  }

  async end(): Promise<ExportFile[]> {
    return [await this.csvFile.end(this.rows), await this.jsonFile.end(this.rows)];
  }

  async abandon(): Promise<void> {
    await this.csvFile.abandon();
    await this.jsonFile.abandon();
  }

  private readonly named = (cell: Cell, place: number): [string, Cell] => [this.names[place] ?? '', cell];

  /** @throws Error for a row that lacks a column: the codebook and the reading differ. */
  private cell(row: Row, name: string): Cell {
    const cell = row[name];
    if (cell === undefined) throw new Error(`A row has no ${name}`);
    return cell;
  }
}

/** As CSVW writes booleans. */
const toCsv = (cell: Cell): CsvValue => (typeof cell === 'boolean' ? String(cell) : cell);
