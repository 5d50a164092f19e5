// How long the monitor takes for a whole log, and how much memory: node verifier/benchmarks/verify-million.js [entries]
// The log is made anew and served on loopback by this process; the monitor runs as a process of its own.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caseOf, entryOf, noteLine, testKey } from '../test/fixture-log.js';

const SIZE = Number(process.argv[2] ?? 1_000_000);
const key = testKey('zaedno.example/log');
const hash = (/** @type {Uint8Array[]} */ ...parts) => createHash('sha256').update(Buffer.concat(parts)).digest();
const commitment = hash(Buffer.of(1)).toString('base64');

/** Five entries a case, as a case has on the way: received, published, a term moved, answered, closed. @param {number} index */
function entryAt(index) {
  const [name, at] = [caseOf(Math.floor(index / 5)), '2026-12-01T09:00:00Z'];
  const c = { text: commitment, title: commitment };
  return entryOf(
    [
      { at: '2026-11-30', c, case: name, due: { decide: '2999-01-29', moderate: '2999-01-01' }, kind: 'signal', t: 'received' },
      { at, c, case: name, d: 'publish', t: 'decision' },
      { at, case: name, new: '2999-03-01', old: '2999-01-29', r: 'extended', t: 'deadline', term: 'decide' },
      { at, c: { answer: commitment }, case: name, outcome: 'accepted', t: 'response', version: 1 },
      { at, case: name, d: 'close', t: 'decision' },
    ][index % 5] ?? {},
  );
}

/** @type {Map<string, Buffer>} */
const files = new Map();
const path = (/** @type {string} */ level, /** @type {number} */ index, /** @type {number} */ width) => {
  const groups =
    String(index)
      .padStart(Math.ceil(String(index).length / 3) * 3, '0')
      .match(/.{3}/g) ?? [];
  return `/log/tile/${level}/${groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/')}${width < 256 ? `.p/${width}` : ''}`;
};

/** The root of a list of hashes; each odd one goes up. @param {Buffer[]} row */
function rootOf(row) {
  let rest = row;
  while (rest.length > 1) {
    rest = rest.flatMap((left, at) =>
      at % 2 ? [] : [rest[at + 1] ? hash(Buffer.of(1), left, /** @type {Buffer} */ (rest[at + 1])) : left],
    );
  }
  return /** @type {Buffer} */ (rest[0]);
}

let bytes = 0;
/** @type {Buffer[]} */
let row = [];
for (let start = 0; start < SIZE; start += 256) {
  const entries = Array.from({ length: Math.min(256, SIZE - start) }, (_, at) => Buffer.from(entryAt(start + at)));
  const bundle = Buffer.concat(entries.flatMap((entry) => [Buffer.of(entry.length >> 8, entry.length & 255), entry]));
  bytes += bundle.length;
  files.set(path('entries', start / 256, entries.length), bundle);
  row.push(...entries.map((entry) => hash(Buffer.of(0), entry)));
}
const root = rootOf(row);
for (let level = 0; row.length > 0; level += 1) {
  /** @type {Buffer[]} */
  const above = [];
  for (let start = 0; start < row.length; start += 256) {
    const hashes = row.slice(start, start + 256);
    files.set(path(String(level), start / 256, hashes.length), Buffer.concat(hashes));
    if (hashes.length === 256) above.push(rootOf(hashes));
  }
  row = above;
}
const text = `${key.name}\n${SIZE}\n${root.toString('base64')}\n`;
files.set('/log/checkpoint', Buffer.from(`${text}\n${noteLine(text, key)}`));

const server = createServer((request, response) => {
  const body = files.get(request.url ?? '');
  response.writeHead(body ? 200 : 404).end(body);
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
const bound = server.address();
const url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}/log`;
const folder = mkdtempSync(join(tmpdir(), 'zaedno-benchmark-'));
const monitor = fileURLToPath(new URL('../bin/zaedno-monitor.js', import.meta.url));
process.stdout.write(`${SIZE} entries, ${(bytes / SIZE).toFixed(0)} bytes each\n`);
for (const visit of ['the whole log', 'nothing new']) {
  const started = performance.now();
  const child = spawn(process.execPath, [monitor, url, '--vkey', key.vkey, '--state', folder, '--lang', 'en'], { stdio: 'ignore' });
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(child.pid));
  }, 50);
  const code = await new Promise((resolve) => child.once('close', resolve));
  clearInterval(look);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    `${visit}: ends with ${code}, ${seconds.toFixed(1)} s, ${(SIZE / seconds).toFixed(0)} entries/s, ${peak} MB at most\n`,
  );
}
server.close();
server.closeAllConnections();
rmSync(folder, { recursive: true });

/** Resident, in MB; 0 where the system does not tell. @param {number | undefined} pid */
function memoryOf(pid) {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024);
  } catch {
    return 0;
  }
}
