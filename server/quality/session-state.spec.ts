import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

const SOURCE = resolve(import.meta.dirname, '..', 'src');

/** What would stay on a connection after a transaction, where PgBouncer gives it to somebody else: locks, settings, subscriptions, plans and tables of a session. */
const OF_A_SESSION =
  /pg_(?:try_)?advisory_(?:un)?lock(?:_shared)?\(|set_config\([^)]*false\)|[`'](?:un)?listen [a-z"]|[`']set (?!local)[a-z_]+ (?:=|to) |[`']prepare [a-z]+ as|create temp/;

/** Work on a direct address (`MIGRATION_DATABASE_URL`), which PgBouncer does not stand before. */
const DIRECT = ['prepare-database.ts', 'platform/database/migrate.ts', 'platform/backup/catalogue.ts'];

const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts') && !/spec\.ts$/.test(path));

it('nothing of a session outlasts a transaction, but on a direct address', () => {
  const found = files.filter((path) => OF_A_SESSION.test(readFileSync(join(SOURCE, path), 'utf8')));
  expect(found.map((path) => relative(SOURCE, join(SOURCE, path))).sort()).toEqual([...DIRECT].sort());
});
