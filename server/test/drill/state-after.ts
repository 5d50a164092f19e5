import pg from 'pg';
import { until, type PostgresServer } from './postgres-pair.js';

export interface StateAfter {
  /** Acknowledged cases that the database does not hold. */
  readonly lost: number;
  /** Cases that the database holds and nobody was told of: the answer broke off, and no second try came. */
  readonly untold: number;
  /** Acknowledged more than once, or twice in the database. */
  readonly twice: number;
  /** Entries of the transparency log that wait, and what it says of itself, once it had time. */
  readonly logWaits: number;
  readonly log: string;
  /** Deliveries of the outbox that are due and not made. */
  readonly undelivered: number;
}

/** Numbers of cases are kept without the hyphen that people read. */
const plain = (number: string): string => number.replaceAll('-', '');

/** What the server that was promoted holds, held against what people were told. */
export async function stateAfter({ url }: PostgresServer, acknowledged: readonly string[], webPort: number): Promise<StateAfter> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const counted = async (sql: string): Promise<number> => Number((await client.query<{ count: string }>(sql)).rows[0]?.count);
  const waiting = 'select count(*) from log_pending';
  const due = 'select count(*) from outbox_delivery where delivered_at is null and cancelled_at is null and next_attempt_at < now()';
  try {
    await until(async () => (await counted(waiting)) === 0 && (await counted(due)) === 0, 60_000).catch(() => undefined);
    const { rows } = await client.query<{ number: string }>('select number from submission');
    const held = new Set(rows.map(({ number }) => plain(number)));
    const told = new Set(acknowledged.map(plain));
    const answer = await fetch(`http://127.0.0.1:${webPort}/readyz`);
    const { log } = (await answer.json()) as { log?: { state?: string } };
    return {
      lost: [...told].filter((number) => !held.has(number)).length,
      untold: [...held].filter((number) => !told.has(number)).length,
      twice: acknowledged.length - told.size + (rows.length - held.size),
      logWaits: await counted(waiting),
      log: log?.state ?? 'unknown',
      undelivered: await counted(due),
    };
  } finally {
    await client.end();
  }
}
