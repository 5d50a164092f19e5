import type pg from 'pg';
import type { SearchedDocument } from './documents.js';
import { RECALL_AT } from './figures.js';

/** A way to search: the ids of documents for a question, the best first, at most {@link RECALL_AT}. */
export interface Engine {
  readonly name: string;
  find(query: string): Promise<readonly string[]>;
}

const placeOf = ({ settlement, department }: SearchedDocument): string => `${settlement}\n${department}`;

/**
 * What PostgreSQL offers by itself: full-text search in its configuration `simple`, with the same weights for title, place, text and answer
 * as ours, and trigrams alone.
 */
export async function baselines(client: pg.Client, documents: readonly SearchedDocument[]): Promise<readonly Engine[]> {
  await client.query(`
    create extension if not exists pg_trgm;
    create table measured (id text primary key, whole text not null, words tsvector not null)`);
  await client.query(
    `insert into measured
     select id, lower(concat_ws(' ', title, place, body, answer)),
            setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', place), 'B') ||
            setweight(to_tsvector('simple', body), 'C') || setweight(to_tsvector('simple', answer), 'D')
       from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[]) as document(id, title, place, body, answer)`,
    [
      documents.map(({ id }) => id),
      documents.map(({ title }) => title),
      documents.map(placeOf),
      documents.map(({ text }) => text),
      documents.map(({ answer }) => answer),
    ],
  );
  await client.query('create index on measured using gin (words); create index on measured using gin (whole gin_trgm_ops)');
  // Lower than as delivered (0.6): as many as possible are to be ranked.
  await client.query(`analyze measured; set pg_trgm.word_similarity_threshold = 0.3`);
  const ids = async (sql: string, query: string): Promise<string[]> =>
    (await client.query<{ id: string }>(`${sql} limit ${RECALL_AT}`, [query])).rows.map(({ id }) => id);
  return [
    {
      name: 'simple',
      find: (query) =>
        ids(
          `select id from measured, websearch_to_tsquery('simple', $1) as query where words @@ query
            order by ts_rank('{0.15, 0.35, 0.5, 1}', words, query) desc, id`,
          query,
        ),
    },
    {
      name: 'trigram',
      find: (query) =>
        ids(
          `select id from measured where lower($1) <% whole order by word_similarity(lower($1), whole) desc, similarity(lower($1), whole) desc, id`,
          query,
        ),
    },
  ];
}
