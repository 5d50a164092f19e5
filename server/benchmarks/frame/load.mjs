import autocannon from 'autocannon';

/**
 * Asks the same again and again over kept-alive connections.
 *
 * @param request `url`, and where needed `method`, `headers`, `body`, or `requests` as autocannon takes them
 * @returns answers a second, and milliseconds at quantiles
 * @throws Error when an answer failed, or none came: such figures say nothing
 */
export async function load(request, { connections, seconds }) {
  const times = [];
  const run = autocannon({ ...request, connections, duration: seconds });
  run.on('response', (_client, _status, _bytes, milliseconds) => times.push(milliseconds));
  const result = await run;
  const statuses = Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => ({ status: Number(status), count }));
  const wrong = statuses.filter(({ status }) => status < 200 || status >= 400).reduce((sum, { count }) => sum + count, result.errors);
  if (wrong > 0 || times.length === 0)
    throw new Error(`${request.url}: ${wrong} of ${times.length} answers failed ${JSON.stringify(statuses)}`);
  return { perSecond: times.length / result.duration, p50: quantile(times, 0.5), p95: quantile(times, 0.95) };
}

export function quantile(values, share) {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

export const median = (values) => quantile(values, 0.5);
