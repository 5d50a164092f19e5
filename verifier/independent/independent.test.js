// What others wrote checks the log: Go's golang.org/x/mod from Debian, and coreutils with openssl. They read a log that this test makes; `check-running.js`
// has them read a running one.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { caseOf, commitments, entryOf, receiptFor, saltsFor, testKey } from '../test/fixture-log.js';
import { serveLog } from '../test/served-log.js';
import { buildGoProgram } from './go-program.js';

const run = promisify(execFile);

const logKey = testKey('zaedno.example/log');
const texts = { title: 'Дупка', text: 'Пред входа има дупка.' };
const entries = Array.from({ length: 700 }, (_, index) =>
  entryOf({
    at: '2026-11-30',
    c: commitments(`${index}`, texts),
    case: caseOf(index),
    due: { decide: null, moderate: '2026-12-07' },
    kind: 'signal',
    t: 'received',
  }),
);

/** @type {string} */
let folder;
/** @type {string} */
let program;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'zaedno-independent-'));
  program = buildGoProgram(folder);
});
after(() => rmSync(folder, { recursive: true, force: true }));

describe("Go's notes and trees", () => {
  it('find a log good at every size around the width of a tile', async () => {
    const log = await serveLog(logKey);
    try {
      for (const size of [0, 1, 2, 255, 256, 257, 700]) {
        log.entries = entries.slice(0, size);
        const { stdout } = await run(program, [`${log.url}/log`, logKey.vkey]);
        assert.match(stdout, new RegExp(`^${size} entries, root `));
      }
    } finally {
      await log.close();
    }
  });

  it('refuse one whose entries, tiles or signature were tampered with', async () => {
    const log = await serveLog(logKey);
    log.entries = entries;
    try {
      for (const path of ['/log/tile/0/001', '/log/tile/1/000.p/2', '/log/tile/entries/002.p/188', '/log/checkpoint']) {
        log.twist = (asked, body) => (asked === path && body ? Buffer.from(body.map((byte, at) => (at === 25 ? byte ^ 1 : byte))) : body);
        await assert.rejects(run(program, [`${log.url}/log`, logKey.vkey]), path);
      }
    } finally {
      await log.close();
    }
  });
});

describe('coreutils and openssl', () => {
  const script = fileURLToPath(new URL('../docs/check-receipt.sh', import.meta.url));
  /** @param {string} receipt @param {string} vkey */
  async function check(receipt, vkey = logKey.vkey) {
    const path = join(folder, 'case.tlog-proof');
    writeFileSync(path, receipt);
    return run('sh', [script, path, vkey]);
  }
  const receiptAt = (/** @type {number} */ index, size = 11) =>
    receiptFor({
      entries: entries.slice(0, size),
      index,
      salts: saltsFor(`${index}`, texts),
      logKey,
      witnesses: [testKey('w.example', { type: 4 })],
    });

  it('find a receipt good', async () => {
    for (const [index, size] of [
      [0, 1],
      [0, 11],
      [6, 11],
      [10, 11],
      [299, 300],
    ]) {
      const { stdout } = await check(receiptAt(Number(index), size));
      assert.match(stdout, /^IN THE LOG: \{"at":"2026-11-30"[^]*SIGNED by zaedno\.example\/log: \d+ entries\n$/);
    }
  });

  it('refuse one that is not', async () => {
    const good = receiptAt(6);
    const lines = good.split('\n');
    const foreign = receiptFor({
      entries: entries.slice(0, 11),
      index: 6,
      salts: {},
      logKey: testKey('zaedno.example/log', { seed: 'x' }),
    });
    for (const [bad, why] of /** @type {[string, RegExp][]} */ ([
      [good.replace('\nindex 6\n', '\nindex 5\n'), /not in the tree/],
      [good.replace('\nindex 6\n', '\nindex 11\n'), /beyond the tree/],
      [lines.toSpliced(3, 1).join('\n'), /too short|not in the tree/],
      [lines.toSpliced(3, 0, lines[3] ?? '').join('\n'), /too long|not in the tree/],
      [good.replace('\n11\n', '\n12\n'), /not in the tree|too short|did not sign/],
      [foreign, /did not sign/],
    ])) {
      await assert.rejects(check(bad), why);
    }
  });
});
