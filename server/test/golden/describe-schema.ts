import type { DataSource } from 'typeorm';

interface ColumnRow {
  table: string;
  column: string;
  type: string;
  required: boolean;
  fallback: string | null;
  identity: string;
}

/** The schema as SQL, out of the catalogue: tables with columns and constraints, then indexes, all in order of name. */
export async function describeSchema(dataSource: DataSource): Promise<string> {
  const columns = await dataSource.query<ColumnRow[]>(`
    select c.relname as "table", a.attname as "column", format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as required,
           pg_get_expr(d.adbin, d.adrelid) as fallback, a.attidentity as identity
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
     where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
     order by c.relname, a.attnum`);
  const constraints = await dataSource.query<{ table: string; name: string; definition: string }[]>(`
    select conrelid::regclass::text as "table", conname as name, pg_get_constraintdef(oid) as definition
      from pg_constraint where connamespace = 'public'::regnamespace and conrelid <> 0 and contype <> 'n'
     order by 1, contype desc, 2`);
  const indexes = await dataSource.query<{ definition: string }[]>(`
    select pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
     where c.relnamespace = 'public'::regnamespace and not exists (select 1 from pg_constraint where conindid = i.indexrelid)
     order by 1`);
  const tables = [...new Set(columns.map(({ table }) => table))].map((table) => {
    const lines = [
      ...columns.filter((column) => column.table === table).map(columnLine),
      ...constraints.filter((constraint) => constraint.table === table).map(({ name, definition }) => `  constraint ${name} ${definition}`),
    ];
    return `create table ${table} (\n${lines.join(',\n')}\n);`;
  });
  return `${[...tables, indexes.map(({ definition }) => `${definition};`).join('\n')].join('\n\n')}\n`;
}

function columnLine({ column, type, required, fallback, identity }: ColumnRow): string {
  const generated = identity === 'a' ? ' generated always as identity' : '';
  return `  ${column} ${type}${required ? ' not null' : ''}${fallback === null ? '' : ` default ${fallback}`}${generated}`;
}
