import type pg from 'pg';
import { TABLES } from './tables.js';

interface Index {
  readonly name: string;
  readonly definition: string;
}

/** Indexes that are no constraints: a row at a time they would take most of the time, and at once a part of it. */
export async function dropIndexes(client: pg.Client): Promise<readonly string[]> {
  const { rows } = await client.query<Index>(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i join pg_class c on c.oid = i.indexrelid join pg_class t on t.oid = i.indrelid
      where t.relname = any($1::text[]) and t.relnamespace = 'public'::regnamespace
        and not exists (select from pg_constraint k where k.conindid = i.indexrelid)
      order by c.relname`,
    [Object.keys(TABLES)],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** @param open another connection, to make two at a time */
export async function makeIndexes(definitions: readonly string[], connections: readonly pg.Client[]): Promise<void> {
  const left = [...definitions];
  await Promise.all(
    connections.map(async (client) => {
      await client.query(`set maintenance_work_mem to '512MB'`);
      for (let next = left.shift(); next !== undefined; next = left.shift()) await client.query(next);
    }),
  );
}
