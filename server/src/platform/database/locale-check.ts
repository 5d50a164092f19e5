import type { ClientBase } from 'pg';
import { StartFailure } from '../config/start-failure.js';

/** The database cannot be used for Bulgarian. The message lists what is wrong, and says how to make one that can. */
export class UnsuitableDatabase extends StartFailure {
  override readonly name = 'UnsuitableDatabase';
}

interface Findings {
  readonly lower: boolean;
  readonly lexemes: boolean;
  readonly collation: boolean;
}

const FINDINGS = `
  select lower('ЖЪЛТ') = 'жълт' as lower,
         to_tsvector('simple', 'Дупки по улицата') @@ to_tsquery('simple', 'дупки') as lexemes,
         exists (select from pg_collation where collname = 'bg-x-icu') as collation`;

/** The schema of the extension, as it need not be on the search path. */
const TRIGRAM_SCHEMA = `select quote_ident(nspname) as schema from pg_extension join pg_namespace on pg_namespace.oid = extnamespace where extname = 'pg_trgm'`;

const NO_CYRILLIC = 'its encoding is not UTF8';
const SENTENCES: Record<keyof Findings | 'trigrams', string> = {
  lower: 'it does not lower-case Cyrillic letters',
  lexemes: 'its text search does not see Cyrillic words',
  collation: 'its server was built without ICU, so that it cannot sort Bulgarian (collation bg-x-icu)',
  trigrams: 'its pg_trgm finds nothing alike in Cyrillic words',
};

const CURE = `Make it anew: create database zaedno template template0 encoding 'UTF8' locale_provider icu icu_locale 'bg-BG' locale 'C.UTF-8'.`;

/**
 * Refuses a database whose locale would make search and sorting silently wrong: with the locale C, `lower('Ж')` is
 * 'Ж', and trigrams drop Cyrillic. Changes nothing. After the migrations it also tries `pg_trgm`.
 *
 * @throws UnsuitableDatabase naming all that is wrong
 */
export async function checkLocale(client: Pick<ClientBase, 'query'>): Promise<void> {
  // Where the client cannot even send Cyrillic, the questions would fail with a puzzle instead of an answer.
  const { rows: encodings } = await client.query<{ encoding: string }>('select getdatabaseencoding() as encoding');
  if (encodings[0]?.encoding !== 'UTF8') throw unsuitable([NO_CYRILLIC]);
  const { rows } = await client.query<Findings>(FINDINGS);
  const found: Record<string, boolean> = { ...rows[0], trigrams: await trigramsSeeCyrillic(client) };
  const names = Object.keys(SENTENCES) as (keyof typeof SENTENCES)[];
  const wrong = names.filter((name) => !found[name]).map((name) => SENTENCES[name]);
  if (wrong.length > 0) throw unsuitable(wrong);
}

async function trigramsSeeCyrillic(client: Pick<ClientBase, 'query'>): Promise<boolean> {
  const { rows } = await client.query<{ schema: string }>(TRIGRAM_SCHEMA);
  const schema = rows[0]?.schema;
  if (schema === undefined) return true;
  const { rows: alike } = await client.query<{ alike: boolean }>(`select ${schema}.similarity('дупка', 'ДУПКИ') > 0 as alike`);
  return alike[0]?.alike === true;
}

function unsuitable(wrong: readonly string[]): UnsuitableDatabase {
  return new UnsuitableDatabase(`The database cannot hold Bulgarian texts: ${wrong.join('; ')}. ${CURE}`);
}
