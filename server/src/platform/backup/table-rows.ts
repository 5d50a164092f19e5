import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { ClientBase } from 'pg';
import { quoted, type Table } from './catalogue.js';

/** Rows that are held in memory at once. */
const BATCH = 500;

export type Row = readonly (string | null)[];

/** Values as the server sends them: what `COPY` would write, and what its types read back to the same value. */
const asSent = { getTypeParser: () => (text: string) => text };

/** All rows of a table as lines, read through a cursor of the open transaction. */
export async function* linesOf(client: ClientBase, { name, columns }: Table, signal: AbortSignal): AsyncGenerator<string> {
  const list = columns.map((column) => quoted(column.name)).join(', ');
  await client.query(`declare backup_rows no scroll cursor for select ${list} from ${quoted(name)}`);
  for (;;) {
    signal.throwIfAborted();
    const { rows } = await client.query<(string | null)[]>({
      text: `fetch forward ${BATCH} from backup_rows`,
      rowMode: 'array',
      types: asSent,
    });
    if (rows.length === 0) break;
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  }
  await client.query('close backup_rows');
}

/** The rows of a part, some at a time. Lines end at line feeds alone: texts may hold other line separators as they are. */
export async function* rowsOf(path: string): AsyncGenerator<Row[]> {
  const source = createReadStream(path);
  const text = source.pipe(createGunzip()).setEncoding('utf8');
  source.once('error', (error) => text.destroy(error));
  let begun = '';
  let batch: Row[] = [];
  for await (const chunk of text as AsyncIterable<string>) {
    const lines = (begun + chunk).split('\n');
    begun = lines.pop() ?? '';
    for (const line of lines) {
      batch.push(JSON.parse(line) as Row);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
  }
  if (begun !== '') throw new Error('The last line has no end');
  if (batch.length > 0) yield batch;
}

/** Puts rows, whose values come in the order of the columns, into the table as they were, numbered identities too. */
export async function insertRows(client: ClientBase, { name, columns }: Table, rows: readonly Row[]): Promise<void> {
  const names = columns.map((column) => quoted(column.name)).join(', ');
  const values = columns.map(({ type }, index) => `r.c${index}::${type}`).join(', ');
  const arrays = columns.map((_, index) => `$${index + 1}::text[]`).join(', ');
  const aliases = columns.map((_, index) => `c${index}`).join(', ');
  await client.query(
    `insert into ${quoted(name)} (${names}) overriding system value select ${values} from unnest(${arrays}) as r (${aliases})`,
    columns.map((_, index) => rows.map((row) => row[index] ?? null)),
  );
}
