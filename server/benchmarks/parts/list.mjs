import { statementsOf } from '../frame/statements.mjs';

export const about =
  'the public list of 20 cases over the API, from PostgreSQL, beside bare node:http that runs the same statements and sends the same bytes';

const PATH = '/api/v1/submissions?limit=20';

export async function run(bench) {
  const database = await bench.database();
  const zaedno = await bench.zaedno(database, { environment: { PUBLIC_CACHE_MB: '0' } });
  const statements = await statementsOf(database, PATH);
  const answer = await fetch(`${zaedno.url}${PATH}`);
  const headers = Object.fromEntries(
    [...answer.headers].filter(([name]) => !['connection', 'keep-alive', 'date', 'content-length'].includes(name)),
  );
  const body = Buffer.from(await answer.arrayBuffer());
  const bare = await bench.bare(new URL('./list-yardstick.mjs', import.meta.url), { url: database.url, statements, headers, body });
  return [
    await bench.compare({
      what: `${statements.length} statements`,
      ours: { url: `${zaedno.url}${PATH}` },
      theirs: { url: `${bare.url}${PATH}` },
      least: 0.7,
    }),
  ];
}
