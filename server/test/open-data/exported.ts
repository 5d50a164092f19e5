import { parse } from 'csv-parse/sync';
import yauzl from 'yauzl';
import type { TestApplication } from '../harness/test-application.js';

/** A column as the CSVW metadata tell of it. */
interface ColumnTold {
  readonly name: string;
  readonly titles: Readonly<Record<string, string>>;
  readonly datatype: string | { readonly base: string; readonly format: string };
  readonly required: boolean;
}

export interface TableTold {
  readonly url: string;
  readonly tableSchema: {
    readonly columns: readonly ColumnTold[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys?: readonly {
      readonly columnReference: string;
      readonly reference: { readonly resource: string; readonly columnReference: string };
    }[];
  };
}

export type Line = Readonly<Record<string, string>>;

/** What anybody downloads, byte by byte. */
export class Exported {
  constructor(
    private readonly application: Pick<TestApplication, 'app'>,
    private readonly day = 'latest',
  ) {}

  /** Follows the address of the newest. */
  async ask(
    name: string,
    headers: Record<string, string> = {},
  ): Promise<{ status: number; headers: Record<string, unknown>; bytes: Buffer }> {
    const get = async (url: string) => this.application.app.inject({ method: 'GET', url, headers: { host: 'localhost:3000', ...headers } });
    const first = await get(`/data/${this.day}/${name}`);
    const answer = first.statusCode === 302 ? await get(String(first.headers.location)) : first;
    return { status: answer.statusCode, headers: answer.headers, bytes: answer.rawPayload };
  }

  async bytes(name: string): Promise<Buffer> {
    const { status, bytes } = await this.ask(name);
    if (status !== 200) throw new Error(`${name}: ${status} ${bytes.toString()}`);
    return bytes;
  }

  /** A table as CSV has it: every cell a text. */
  async csv(table: string): Promise<Line[]> {
    return parse<Line>(await this.bytes(`${table}.csv`), { bom: true, columns: true, record_delimiter: '\r\n', relax_column_count: false });
  }

  /** The same as JSON Lines, with numbers, truths and nulls. */
  async jsonLines<Row>(table: string): Promise<Row[]> {
    const text = (await this.bytes(`${table}.jsonl`)).toString();
    if (text === '') return [];
    if (!text.endsWith('\n')) throw new Error(`${table}.jsonl does not end with a line`);
    return text
      .slice(0, -1)
      .split('\n')
      .map((line) => JSON.parse(line) as Row);
  }

  async metadata(): Promise<readonly TableTold[]> {
    return (JSON.parse((await this.bytes('csv-metadata.json')).toString()) as { tables: TableTold[] }).tables;
  }
}

/** The files in a zip, read by another library than wrote it, with their checksums checked. */
export function unzip(bytes: Buffer): Promise<ReadonlyMap<string, Buffer>> {
  return new Promise((resolve, reject) => {
    const files = new Map<string, Buffer>();
    yauzl.fromBuffer(bytes, { lazyEntries: true, strictFileNames: true }, (error, zip) => {
      if (error) return reject(error);
      zip.on('error', reject);
      zip.on('end', () => resolve(files));
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failure, stream) => {
          if (failure) return reject(failure);
          const pieces: Buffer[] = [];
          stream.on('error', reject);
          stream.on('data', (piece: Buffer) => void pieces.push(piece));
          stream.on('end', () => {
            files.set(entry.fileName, Buffer.concat(pieces));
            zip.readEntry();
          });
        });
      });
      zip.readEntry();
    });
  });
}

const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^[\s\S]*$/u,
  integer: /^-?\d+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  dateTime: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
  boolean: /^(?:true|false)$/,
  anyURI: /^https?:\/\/\S+$/,
};

/** What in the lines is not as the metadata say: headings, types, empty cells, keys that come twice. */
export function faultsOf(
  { url, tableSchema: { columns, primaryKey } }: TableTold,
  heading: readonly string[],
  lines: readonly Line[],
): string[] {
  const faults = columns.some(({ name, titles }, place) => heading[place] !== name || titles['und'] !== name) ? [`${url}: headings`] : [];
  if (heading.length !== columns.length) faults.push(`${url}: ${heading.length} columns`);
  for (const { name, datatype, required } of columns) {
    const form = typeof datatype === 'string' ? FORMS[datatype] : new RegExp(`^(?:${datatype.format})$`);
    const wrong = lines.map((line) => line[name] ?? '').find((cell) => (cell === '' ? required : !form?.test(cell)));
    if (wrong !== undefined) faults.push(`${url}: ${name} is ${wrong}`);
  }
  const keys = new Set(lines.map((line) => JSON.stringify(primaryKey.map((name) => line[name]))));
  return keys.size === lines.length ? faults : [...faults, `${url}: the key comes twice`];
}
