import { setTimeout as pause } from 'node:timers/promises';
import { sentHeaders } from '../frame/sent-headers.mjs';

export const about =
  'the same list while nothing changes, from the memory of the process and as 304, beside bare node:http that sends the same bytes';

const PATH = '/api/v1/submissions?limit=20';

export async function run(bench) {
  const database = await bench.database();
  const zaedno = await bench.zaedno(database);
  const url = `${zaedno.url}${PATH}`;
  await fetch(url);
  await pause(500);
  const answer = await fetch(url);
  const headers = sentHeaders(answer);
  const body = Buffer.from(await answer.arrayBuffer());
  const etag = answer.headers.get('etag');
  const bare = await bench.bare(new URL('./unchanged-yardstick.mjs', import.meta.url), { headers, body, etag });
  const theirs = `${bare.url}${PATH}`;
  return [
    await bench.compare({ what: `200, ${body.length} bytes`, ours: { url }, theirs: { url: theirs }, least: 0.7 }),
    await bench.compare({
      what: '304',
      ours: { url, headers: { 'if-none-match': etag } },
      theirs: { url: theirs, headers: { 'if-none-match': etag } },
      least: 0.7,
    }),
  ];
}
