import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { median } from '../frame/load.mjs';

export const about =
  'public pages: kept in memory beside the same HTML as a static file of the same server, and how long one takes that is drawn anew';

/** Served like every file of the built client; a name that no page has. */
const FILE = fileURLToPath(new URL('../../../dist/client/browser/bench-page.txt', import.meta.url));
const AS_BROWSERS = { 'accept-encoding': 'br' };
/** Whoever brings a cookie gets a page of their own. */
const DRAWN = { ...AS_BROWSERS, cookie: 'bench=1' };
/** Milliseconds. */
const MOST = 150;

export async function run(bench) {
  const database = await bench.database();
  const first = await bench.zaedno(database);
  const { items } = await (await fetch(`${first.url}/api/v1/submissions?limit=1`)).json();
  const paths = { list: '/bg/submissions', case: `/bg/submissions/${items[0].number}`, home: '/bg/' };
  const html = Buffer.from(await (await fetch(`${first.url}${paths.list}`)).arrayBuffer());
  await first.stop();
  await writeFile(FILE, html);
  await writeFile(`${FILE}.br`, brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }));
  try {
    // Its files are listed when it starts.
    const zaedno = await bench.zaedno(database);
    const kept = await bench.compare({
      what: 'list, kept',
      ours: { url: `${zaedno.url}${paths.list}`, headers: AS_BROWSERS },
      theirs: { url: `${zaedno.url}/bench-page.txt`, headers: AS_BROWSERS },
      least: 0.6,
    });
    const rows = [kept];
    for (const [name, path] of Object.entries(paths)) rows.push(await drawnAnew(bench, name, `${zaedno.url}${path}`));
    return rows;
  } finally {
    for (const path of [FILE, `${FILE}.br`]) await rm(path, { force: true });
  }
}

async function drawnAnew(bench, name, url) {
  const request = { url, headers: DRAWN };
  await bench.load(request);
  const rounds = [];
  for (let round = 0; round < bench.options.rounds; round += 1) rounds.push(await bench.load(request));
  const p95 = median(rounds.map((each) => each.p95));
  const perSecond = median(rounds.map((each) => each.perSecond));
  const note = `${perSecond.toFixed(0)} pages/s, half of them within ${median(rounds.map((each) => each.p50)).toFixed(0)} ms`;
  return { what: `${name}, drawn anew`, unit: 'ms p95', measured: p95, yardstick: MOST, ratio: p95 / MOST, goal: { most: 1 }, note };
}
