import autocannon from 'autocannon';

/**
 * Asks the same again and again over kept-alive connections.
 *
 * @param request `url`, and where needed `method`, `headers`, `body`, or `requests` as autocannon takes them
 * @returns answers a second, milliseconds at quantiles, and how many answers were not as they should be
 */
export async function load(request, { connections, seconds, amount }) {
  const times = [];
  const run = autocannon({ ...request, connections, ...(amount ? { amount } : { duration: seconds }) });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await run;
  const expected = request.expect ?? ((status) => status >= 200 && status < 400);
  const wrong = Object.entries(result.statusCodeStats ?? {}).filter(([status]) => !expected(Number(status)));
  return {
    perSecond: times.length / result.duration,
    answers: times.length,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
    failed: result.errors + wrong.reduce((sum, [, { count }]) => sum + count, 0),
    statuses: Object.fromEntries(Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count])),
  };
}

export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);
