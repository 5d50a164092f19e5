import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type EmbeddedPostgres, startEmbeddedPostgres } from './embedded/index.js';
import { checkLocale } from './locale-check.js';

const PATIENCE = 60_000;
const silent = { info: () => undefined, warn: () => undefined };

let parent: string;
let server: EmbeddedPostgres;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'zaedno-locale-'));
  await chmod(parent, 0o755);
  server = await startEmbeddedPostgres({ dataDir: join(parent, 'data'), fast: true, log: silent });
}, PATIENCE);

afterAll(async () => {
  await server.stop();
  await rm(parent, { recursive: true, force: true });
}, PATIENCE);

async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** What the check says about a database that was made with these words. */
async function verdict(name: string, made: string, prepare = 'select 1'): Promise<string> {
  await inDatabase(server.url, (client) => client.query(`create database ${name} template template0 ${made}`));
  const url = new URL(server.url);
  url.pathname = name;
  return inDatabase(url.href, async (client) => {
    await client.query(prepare);
    return checkLocale(client).then(
      () => 'suitable',
      (error: Error) => error.message,
    );
  });
}

const BULGARIAN = `encoding 'UTF8' locale_provider icu icu_locale 'bg-BG' locale 'C.UTF-8'`;

it.each([
  ['the embedded database', 'bulgarian', BULGARIAN, 'select 1'],
  ['one with trigrams', 'with_trigrams', BULGARIAN, 'create extension pg_trgm'],
  [
    'one with trigrams in a schema of their own',
    'with_schema',
    BULGARIAN,
    'create schema "Extra"; create extension pg_trgm schema "Extra"',
  ],
  [
    'one with the locale C.UTF-8',
    'c_utf8',
    `encoding 'UTF8' locale_provider builtin builtin_locale 'C.UTF-8' locale 'C.UTF-8'`,
    'select 1',
  ],
])(
  'accepts %s',
  async (_, name, made, prepare) => {
    expect(await verdict(name, made, prepare)).toBe('suitable');
  },
  PATIENCE,
);

it(
  'refuses the locale C and says how to make a better one',
  async () => {
    const message = await verdict('plain_c', `encoding 'UTF8' locale_provider libc locale 'C'`);
    expect(message).toMatch(/^The database cannot hold Bulgarian texts: it does not lower-case Cyrillic letters/);
    expect(message).toContain(`Make it anew: create database zaedno template template0 ${BULGARIAN}.`);
  },
  PATIENCE,
);

it(
  'names everything that is wrong, trigrams included',
  async () => {
    const message = await verdict('plain_c_trigrams', `encoding 'UTF8' locale_provider libc locale 'C'`, 'create extension pg_trgm');
    expect(message).toContain('it does not lower-case Cyrillic letters; its text search does not see Cyrillic words');
    expect(message).toContain('its pg_trgm finds nothing alike in Cyrillic words');
  },
  PATIENCE,
);

it(
  'refuses an encoding that has no Cyrillic',
  async () => {
    expect(await verdict('ascii', `encoding 'SQL_ASCII' locale_provider libc locale 'C'`)).toContain('its encoding is not UTF8');
  },
  PATIENCE,
);
