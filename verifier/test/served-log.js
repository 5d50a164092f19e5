import { createServer } from 'node:http';
import { checkpointText, cosignatureLine, noteLine } from './fixture-log.js';
import { naiveLeaf, naiveRoot } from './naive-tree.js';

/**
 * A server of a log as C2SP tlog-tiles has it, and of the site beside it. Tests change what it holds, or what it says.
 *
 * @typedef {object} ServedLog
 * @property {string} url Of the site.
 * @property {Uint8Array[]} entries
 * @property {import('./fixture-log.js').TestKey[]} witnesses
 * @property {(path: string, body: Buffer | null) => Buffer | null | Promise<Buffer | null>} twist What becomes of an answer; null is a 404.
 * @property {unknown[]} cases What the site tells.
 * @property {number} waiting
 * @property {string[]} asked Paths, in their order.
 * @property {() => Promise<void>} close
 *
 * @param {import('./fixture-log.js').TestKey} logKey
 * @returns {Promise<ServedLog>}
 */
export async function serveLog(logKey) {
  /** @type {ServedLog} */
  const log = {
    url: '',
    entries: [],
    witnesses: [],
    twist: (_, body) => body,
    cases: [],
    waiting: 0,
    asked: [],
    close: async () => undefined,
  };
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    log.asked.push(path);
    void Promise.resolve(log.twist(path, bodyOf(log, logKey, path))).then((body) => {
      response.writeHead(body ? 200 : 404, { 'content-type': 'application/octet-stream' }).end(body ?? 'none');
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const bound = server.address();
  log.url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
  log.close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return log;
}

/** @param {ServedLog} log @param {import('./fixture-log.js').TestKey} logKey @param {string} path @returns {Buffer | null} */
function bodyOf({ entries, witnesses, cases, waiting }, logKey, path) {
  if (path === '/log/checkpoint') {
    const text = checkpointText(logKey.name, entries);
    return Buffer.from(`${text}\n${noteLine(text, logKey)}${witnesses.map((each) => cosignatureLine(text, each, 1_796_000_000)).join('')}`);
  }
  if (path === '/log/vkey') return Buffer.from(`${logKey.vkey}\n`);
  if (path.startsWith('/api/v1/log/cases')) return Buffer.from(JSON.stringify({ cases, next: null }));
  if (path === '/api/v1/log') return Buffer.from(JSON.stringify({ waiting }));
  const [, level = '', digits = '', width] = /^\/log\/tile\/(\d+|entries)\/((?:x\d{3}\/)*\d{3})(?:\.p\/(\d+))?$/.exec(path) ?? [];
  if (level === '') return null;
  const index = Number(digits.replaceAll(/[x/]/g, ''));
  return level === 'entries' ? bundle(entries, index, width) : tile(entries, Number(level), index, width);
}

/** @param {readonly Uint8Array[]} entries @param {number} index @param {string | undefined} width */
function bundle(entries, index, width) {
  const some = entries.slice(index * 256, index * 256 + Number(width ?? 256));
  if (some.length !== Number(width ?? 256)) return null;
  return Buffer.concat(some.flatMap((entry) => [Buffer.of(Math.floor(entry.length / 256), entry.length % 256), entry]));
}

/** @param {readonly Uint8Array[]} entries @param {number} level @param {number} index @param {string | undefined} width */
function tile(entries, level, index, width) {
  const span = 256 ** level;
  const count = Number(width ?? 256);
  const start = index * 256 * span;
  if (start + count * span > entries.length) return null;
  const roots = Array.from({ length: count }, (_, at) =>
    naiveRoot(entries.slice(start + at * span, start + (at + 1) * span).map(naiveLeaf)),
  );
  return Buffer.concat(roots);
}
