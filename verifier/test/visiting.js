import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, beforeEach } from 'node:test';
import { run } from '../monitor/run.js';
import { caseOf, commitments, entryOf, testKey } from './fixture-log.js';
import { serveLog } from './served-log.js';

export const logKey = testKey('zaedno.example/log');
export const texts = { title: 'Дупка на улица „Шипка“', text: 'Пред входа има дупка, в която вчера падна дете.' };

/** @type {import('./served-log.js').ServedLog} */
export let log;
/** Of what the monitor keeps; a new one for each test. @type {string} */
export let folder;

before(async () => {
  log = await serveLog(logKey);
});
after(() => log.close());
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'zaedno-monitor-'));
  Object.assign(log, {
    entries: [],
    witnesses: [],
    cases: [],
    waiting: 0,
    asked: [],
    twist: (/** @type {string} */ _, /** @type {Buffer | null} */ body) => body,
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

/**
 * One visit as the command line makes it.
 *
 * @param {...string} more
 */
export async function visit(...more) {
  let [said, complained] = ['', ''];
  const words = [`${log.url}/log`, '--vkey', logKey.vkey, '--state', folder, '--settle', '0', '--lang', 'en', ...more];
  const code = await run(
    words,
    (text) => (said += text),
    (text) => (complained += text),
  );
  const found = [...said.matchAll(/\[(\w+)\]/g)].map(([, name = '']) => name);
  return { code, said, complained, found };
}

/** @param {number | string} seed @param {Record<string, unknown>} more */
export const received = (seed, more = {}) =>
  entryOf({
    at: '2026-11-30',
    c: commitments(`r${seed}`, texts),
    case: caseOf(seed),
    due: { decide: '2999-01-29', moderate: '2999-01-01' },
    kind: 'signal',
    t: 'received',
    ...more,
  });
/** @param {number | string} seed @param {string} d @param {Record<string, unknown>} more */
export const decision = (seed, d, more = {}) => entryOf({ at: '2026-12-01T09:00:00Z', case: caseOf(seed), d, t: 'decision', ...more });
/** @param {number} seed */
export const published = (seed) => decision(seed, 'publish', { c: commitments(`p${seed}`, texts) });
/** @param {number} count */
export const some = (count, from = 0) => Array.from({ length: count }, (_, at) => received(from + at));
