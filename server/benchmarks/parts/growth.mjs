export const about =
  'the time of 95 in 100 answers at each of --sizes 10000,100000,1000000 beside the first, without what is kept in memory';

/** What is asked, of a database with that case. */
const READS = {
  'newest cases': () => '/api/v1/submissions?limit=20',
  'cases of a topic in a place': () => '/api/v1/submissions?topic=ethics&settlement=00223',
  'the oldest first': () => '/api/v1/submissions?sort=oldest',
  'by the last day': () => '/api/v1/submissions?sort=due&status=assigned',
  'one case': (number) => `/api/v1/submissions/${number}`,
};

export async function run(bench) {
  const [first, ...others] = bench.options.sizes;
  const base = await started(bench, first);
  const rows = [];
  for (const size of others) {
    const larger = await started(bench, size);
    for (const [what, pathOf] of Object.entries(READS)) rows.push(await compared(bench, { what, pathOf, size, larger, base }));
  }
  return rows;
}

async function started(bench, size) {
  const database = await bench.database({ submissions: size });
  const { url } = await bench.zaedno(database, { environment: { PUBLIC_CACHE_MB: '0' } });
  const { items } = await (await fetch(`${url}/api/v1/submissions?status=closed&limit=5`)).json();
  return { url, number: items[0].number };
}

async function compared(bench, { what, pathOf, size, larger, base }) {
  const asked =
    ({ url, number }) =>
    ({ isWarmUp }) =>
      bench.load({ url: `${url}${pathOf(number)}` }, isWarmUp ? { seconds: 2 } : {});
  const figures = await bench.inTurns(asked(larger), asked(base), ({ p95 }) => p95);
  return { what: `${what}, ${size.toLocaleString('en')}`, unit: 'ms p95', ...figures, goal: { most: 1.3 } };
}
