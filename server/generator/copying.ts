import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { lineOf, type Row, type Table, TABLES } from './tables.js';

interface Told {
  readonly failure?: string;
}

/** Hands rows to a thread of its own that copies them, one batch while the next is made. */
export class Copying {
  private readonly thread: Worker;
  private readonly lines = new Map<Table, string[]>();
  private underway: Promise<void> = Promise.resolve();

  constructor(url: string) {
    this.thread = new Worker(new URL('./copy-thread.mjs', import.meta.url), { workerData: { url } });
  }

  add(table: Table, row: Row): void {
    const lines = this.lines.get(table) ?? [];
    if (lines.length === 0) this.lines.set(table, lines);
    lines.push(lineOf(table, row));
  }

  /** Resolves when the batch before is written. @throws Error when it could not be. */
  async flush(): Promise<void> {
    await this.underway;
    const parts = (Object.keys(TABLES) as Table[]).flatMap((table) => {
      const lines = this.lines.get(table);
      if (!lines) return [];
      const bytes = new TextEncoder().encode(lines.join(''));
      return [{ table, columns: TABLES[table], bytes }];
    });
    this.lines.clear();
    if (parts.length === 0) return;
    const answer = once(this.thread, 'message') as Promise<[Told]>;
    this.thread.postMessage(
      { parts },
      parts.map(({ bytes }) => bytes.buffer),
    );
    this.underway = answer.then(([{ failure }]) => {
      if (failure !== undefined) throw new Error(`The rows were refused: ${failure}`);
    });
    this.underway.catch(() => undefined);
  }

  /** Writes what is left. */
  async end(): Promise<void> {
    await this.flush();
    await this.underway;
    await this.thread.terminate();
  }

  async abandon(): Promise<void> {
    await this.thread.terminate();
  }
}
