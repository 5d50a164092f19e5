import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { openCheckpoint, parseVkey, signingKey, verifyCosignatures } from '../lib/index.js';
import { Witness } from '../monitor/witness.js';
import { witnessServer } from '../monitor/witness-server.js';
import { addCheckpoint, entryOf, testKey } from './fixture-log.js';
import { naiveLeaf } from './naive-tree.js';

const logKey = testKey('zaedno.example/log');
const seed = new Uint8Array(32).fill(7);
const entries = Array.from({ length: 40 }, (_, index) => entryOf({ at: `${index}` }));
const upTo = (/** @type {number} */ size) => entries.slice(0, size);

/** @type {import('node:http').Server} */
let server;
/** @type {string} */
let url;
/** @type {string} */
let folder;

/** Begins anew, or with what it kept. */
async function start() {
  const [key, log] = await Promise.all([signingKey('ngo.example/w1', 4, seed), parseVkey(logKey.vkey)]);
  assert.ok(log);
  const witness = new Witness({ key, logs: [log], state: folder, now: () => new Date('2026-11-30T05:00:00Z') });
  server = witnessServer(witness, () => undefined);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(null)));
  const bound = server.address();
  url = `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`;
}

async function stop() {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
}

/** @param {string} body */
async function post(body) {
  const answer = await fetch(`${url}/add-checkpoint`, { method: 'POST', body });
  return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text() };
}

/** @param {number} oldSize @param {number} size */
const grow = (oldSize, size) => addCheckpoint({ oldSize, entries: upTo(size), logKey });

describe('a witness', () => {
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'zaedno-witness-'));
    return start();
  });
  after(async () => {
    await stop();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name));
  });

  it('cosigns what continues what it cosigned before, and says by which key', async () => {
    const vkey = (await (await fetch(url)).text()).trim();
    const keys = await Promise.all([logKey.vkey, vkey].map(parseVkey));
    for (const [oldSize, size] of /** @type {[number, number][]} */ ([
      [0, 3],
      [3, 3],
      [3, 4],
      [4, 21],
      [21, 40],
    ])) {
      const body = grow(oldSize, size);
      const { status, text } = await post(body);
      assert.equal(status, 200, text);
      const opened = await openCheckpoint(
        body.slice(body.indexOf('\n\n') + 2) + text,
        keys.filter((key) => key !== null),
      );
      assert.ok(opened.fault === null);
      const { valid } = await verifyCosignatures(
        opened.note,
        keys.filter((key) => key !== null),
      );
      assert.deepEqual(
        valid.map(({ name }) => name),
        ['ngo.example/w1'],
      );
    }
  });

  it('answers 409 with its size where the old size is another', async () => {
    assert.deepEqual(await post(grow(2, 3)), { status: 409, type: 'text/x.tlog.size', text: '0\n' });
    await post(grow(0, 7));
    for (const [oldSize, size] of /** @type {[number, number][]} */ ([
      [0, 9],
      [5, 6],
      [8, 9],
    ])) {
      assert.deepEqual(await post(grow(oldSize, size)), { status: 409, type: 'text/x.tlog.size', text: '7\n' });
    }
  });

  it('answers 409 to another tree of the same size, and keeps it', async () => {
    await post(grow(0, 7));
    const other = addCheckpoint({ oldSize: 7, entries: upTo(7).with(2, entryOf({ at: 'x' })), logKey, proof: [] });
    assert.equal((await post(other)).status, 409);
    assert.equal(readdirSync(folder).filter((name) => name.startsWith('fork-')).length, 1);
  });

  it('answers 422 where the proof does not hold, also where there may be none', async () => {
    await post(grow(0, 7));
    const rewritten = upTo(9).with(2, entryOf({ at: 'x' }));
    assert.equal((await post(addCheckpoint({ oldSize: 7, entries: rewritten, logKey }))).status, 422);
    assert.equal((await post(addCheckpoint({ oldSize: 7, entries: upTo(9), logKey, proof: [] }))).status, 422);
    assert.equal((await post(addCheckpoint({ oldSize: 7, entries: upTo(7), logKey, proof: upTo(1).map(naiveLeaf) }))).status, 422);
    assert.equal((await post(grow(7, 9))).status, 200);
  });

  it('answers 404 for a log and 403 for a key that it does not know', async () => {
    assert.equal((await post(addCheckpoint({ oldSize: 0, entries: upTo(1), logKey: testKey('other.example/log') }))).status, 404);
    const stranger = testKey('zaedno.example/log', { seed: 'stranger' });
    assert.equal((await post(addCheckpoint({ oldSize: 0, entries: upTo(1), logKey: stranger }))).status, 403);
  });

  it('answers 400 to what is not such a request', async () => {
    const good = grow(0, 3);
    const many = addCheckpoint({ oldSize: 0, entries: upTo(3), logKey, proof: Array.from({ length: 64 }, () => naiveLeaf(seed)) });
    for (const body of [
      '',
      'old 0\n',
      good.replace('old 0', 'old 00'),
      good.replace('old 0', 'old -1'),
      good.replace('old 0', 'new 0'),
      many,
      grow(0, 3).replace('old 0', 'old 4'),
      `${good}x`,
      'x'.repeat(400_000),
    ]) {
      assert.equal((await post(body)).status, 400, body.slice(0, 40));
    }
    assert.equal((await fetch(`${url}/add-checkpoint`)).status, 405);
    assert.equal((await fetch(`${url}/nothing`)).status, 404);
  });

  it('signs one of two requests that come at once', async () => {
    await post(grow(0, 5));
    const answers = await Promise.all([post(grow(5, 9)), post(grow(5, 12)), post(grow(5, 30))]);
    assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409, 409]);
  });

  it('remembers over a restart', async () => {
    await post(grow(0, 5));
    await stop();
    await start();
    assert.deepEqual(await post(grow(0, 9)), { status: 409, type: 'text/x.tlog.size', text: '5\n' });
    assert.equal((await post(grow(5, 9))).status, 200);
  });
});
