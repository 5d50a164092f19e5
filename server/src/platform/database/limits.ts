import pg from 'pg';

/** Milliseconds that one statement of a request may run, and that an open transaction may say nothing. */
export const LIMITS = { statement_timeout: 15_000, idle_in_transaction_session_timeout: 60_000 } as const;

/** What holds on a connection of that address, as PostgreSQL says it: `15s`, or `0` for no limit. */
export async function limitsOf(url: string): Promise<Readonly<Record<string, string>>> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; value: string }>(
      'select name, current_setting(name) as value from unnest($1::text[]) as n (name)',
      [Object.keys(LIMITS)],
    );
    return Object.fromEntries(rows.map(({ name, value }) => [name, value]));
  } finally {
    await client.end();
  }
}
