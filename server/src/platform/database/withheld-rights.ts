import pg, { type ClientBase } from 'pg';

/** What the account that serves requests may never do, by table. Triggers refuse it to everybody; an account that owns nothing cannot drop these. */
const WITHHELD: Readonly<Record<string, readonly string[]>> = {
  log: ['update', 'delete', 'truncate'],
  log_entry: ['update', 'delete', 'truncate'],
  log_pending: ['update', 'truncate'],
  log_tile: ['delete', 'truncate'],
  log_checkpoint: ['delete', 'truncate'],
  log_salt: ['update', 'truncate'],
};

/**
 * Takes from an account what default privileges gave it; repeated at each start, as a restored database has its tables anew.
 * @param client of the account that owns the tables
 * @param role of the account that serves requests, another one
 * @returns what it may do all the same, as a superuser or by another role: `update on log_entry`
 */
export async function withholdRights(client: ClientBase, role: string): Promise<string[]> {
  const left: string[] = [];
  for (const [table, rights] of Object.entries(WITHHELD)) {
    await client.query(`revoke ${rights.join(', ')} on ${pg.escapeIdentifier(table)} from ${pg.escapeIdentifier(role)}`);
    const { rows } = await client.query<{ privilege: string }>(
      'select privilege from unnest($3::text[]) as r (privilege) where has_table_privilege($1, $2::regclass, privilege)',
      [role, table, rights],
    );
    left.push(...rows.map(({ privilege }) => `${privilege} on ${table}`));
  }
  return left;
}

/** The account that a connection address signs in with. */
export async function accountOf(url: string): Promise<string> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    const { rows } = await client.query<{ account: string }>('select current_user as account');
    return rows[0]?.account ?? '';
  } finally {
    await client.end();
  }
}
