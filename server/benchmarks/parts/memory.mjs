import { megabytesOf } from '../frame/memory-of.mjs';

export const about = 'memory of the process under load for --minutes 10, beside its first minute';

/** Megabytes. */
const MOST = 350;
const MINUTE = 60;

export async function run(bench) {
  const database = await bench.database();
  const zaedno = await bench.zaedno(database);
  const { items } = await (await fetch(`${zaedno.url}/api/v1/submissions?limit=100`)).json();
  const topics = ['services', 'corruption', 'conflict_of_interest', 'abuse_of_office', 'ethics'];
  const paths = [
    '/api/v1/submissions?limit=20',
    ...topics.map((topic) => `/api/v1/submissions?topic=${topic}`),
    // With a cookie nothing comes from memory.
    ...items.map(({ number }) => `/api/v1/submissions/${number}`),
  ];
  const requests = paths.flatMap((path) => [{ path }, { path, headers: { cookie: 'measured=1' } }]);
  const under = (seconds) => bench.load({ url: zaedno.url, requests }, { seconds });
  await under(MINUTE);
  const first = await megabytesOf(zaedno.pid);
  await under((bench.options.minutes - 1) * MINUTE || 1);
  const last = await megabytesOf(zaedno.pid);
  const note = bench.options.minutes < 10 ? `measured over ${bench.options.minutes} minutes, not 10` : undefined;
  return [
    {
      what: `after ${bench.options.minutes} min to 1 min`,
      unit: 'MB',
      measured: last,
      yardstick: first,
      ratio: last / first,
      goal: { most: 1.1 },
      note,
    },
    { what: `of ${MOST} MB allowed`, unit: 'MB', measured: last, yardstick: MOST, ratio: last / MOST, goal: { most: 1 } },
  ];
}
