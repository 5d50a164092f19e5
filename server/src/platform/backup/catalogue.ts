import pg, { type ClientBase } from 'pg';
import type { Sequence } from './manifest.js';

/** A table as the catalogue describes it: columns that hold something of their own, with their types. */
export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
}

export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  /** As `alter table … add constraint … ` takes it. */
  readonly definition: string;
}

/** TypeORM's table of the migrations that ran. It is described in the manifest and made anew by the migrations. */
export const MIGRATION_TABLE = 'migration';

export const quoted = (name: string): string => pg.escapeIdentifier(name);

/** A connection without the time limits of a request, that reads and writes values in one fixed form. */
export async function connect(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, application_name: 'zaedno-backup' });
  // The connection may break between two statements; the next one tells.
  client.on('error', () => undefined);
  await client.connect();
  await client.query(`set timezone = 'UTC'; set datestyle = 'ISO, YMD'; set intervalstyle = 'postgres';
    set bytea_output = 'hex'; set extra_float_digits = 1; set statement_timeout = 0; set idle_in_transaction_session_timeout = 0`);
  return client;
}

/** Extensions make and fill their own tables and views. */
const NOT_OF_EXTENSION = `not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype = 'e')`;

/** Everything in the schema that holds data, whatever made it: an empty database has none. */
export async function relationsIn(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class c
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'f', 'm', 'v', 'S') and ${NOT_OF_EXTENSION} order by relname`,
  );
  return rows.map(({ name }) => name);
}

/** The tables of the application, by name, without that of the migrations. */
export async function tablesIn(client: ClientBase): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `select c.relname as name,
            json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum) as columns
       from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = current_schema()::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
        and ${NOT_OF_EXTENSION} and c.relname <> $1 and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
      group by c.relname order by c.relname`,
    [MIGRATION_TABLE],
  );
  return rows;
}

export async function foreignKeysIn(client: ClientBase): Promise<ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `select c.relname as "table", k.conname as name, pg_get_constraintdef(k.oid) as definition
       from pg_constraint k join pg_class c on c.oid = k.conrelid
      where k.connamespace = current_schema()::regnamespace and k.contype = 'f' and k.conparentid = 0
      order by c.relname, k.conname`,
  );
  return rows;
}

/** Generators give numbers outside of transactions: what they say is at least what the snapshot holds. */
export async function sequencesIn(client: ClientBase): Promise<Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select sequencename as name, last_value::text as last from pg_sequences where schemaname = current_schema() order by sequencename`,
  );
  return rows;
}

/** Names of the migrations that ran, in their order; none in a database that is not Zaedno's. */
export async function migrationsIn(client: ClientBase): Promise<string[]> {
  const { rows: found } = await client.query<{ here: boolean }>(`select to_regclass($1) is not null as here`, [MIGRATION_TABLE]);
  if (!found[0]?.here) return [];
  const { rows } = await client.query<{ name: string }>(`select name from ${MIGRATION_TABLE} order by id`);
  return rows.map(({ name }) => name);
}
