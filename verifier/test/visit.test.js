import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { caseOf, commitments, entryOf, testKey } from './fixture-log.js';
import { serveLog } from './served-log.js';
import { decision, folder, log, logKey, published, received, some, visit } from './visiting.js';

describe('a visit', () => {
  it('to an empty log, and to ones around the width of a tile, finds them good', async () => {
    for (const size of [0, 1, 2, 255, 256, 257, 511, 512, 513]) {
      log.entries = some(size);
      const { code, complained, said } = await visit();
      assert.equal(code, 0, `${size}: ${said}${complained}`);
    }
  });

  it('goes on where the last one ended', async () => {
    log.entries = some(520);
    await visit();
    log.entries.push(...some(30, 520));
    log.asked = [];
    assert.match((await visit()).said, /New entries since the last visit: 30/);
    assert.deepEqual(
      log.asked.filter((path) => path.includes('entries')),
      ['/log/tile/entries/002.p/38'],
    );
    log.asked = [];
    assert.equal((await visit('--all')).code, 0);
    assert.equal(log.asked.filter((path) => path.includes('entries')).length, 3);
  });

  it('sounds an alarm where the log has shrunk, and keeps both signed versions', async () => {
    log.entries = some(300);
    await visit();
    log.entries = some(290);
    const { code, found } = await visit();
    assert.deepEqual([code, found], [1, ['rollback']]);
    const [alarm = ''] = readdirSync(join(folder, 'alarms'));
    const kept = (/** @type {string} */ name) => readFileSync(join(folder, 'alarms', alarm, name), 'utf8');
    assert.match(kept('seen-before.txt'), /^zaedno.example\/log\n300\n/);
    assert.match(kept('seen-now.txt'), /^zaedno.example\/log\n290\n/);
    assert.match(kept('report.txt'), /The log has shrunk: at the last visit it had 300 entries, now it has 290/);
    log.entries = some(301);
    assert.equal((await visit()).code, 0, 'the older version is not what is compared with');
  });

  it('sounds an alarm where the past was rewritten, wherever it was', async () => {
    for (const [seen, now, changed] of [
      [10, 10, 3],
      [10, 12, 3],
      [10, 12, 9],
      [300, 400, 3],
      [300, 400, 299],
      [256, 300, 3],
      [512, 600, 511],
    ]) {
      rmSync(join(folder, 'state.json'), { force: true });
      log.entries = some(Number(seen));
      assert.equal((await visit()).code, 0);
      log.entries = some(Number(now)).with(Number(changed), received('another'));
      const { code, found } = await visit();
      assert.deepEqual([code, found], [1, ['fork']], `${seen} ${now} ${changed}`);
    }
  });

  it('sounds an alarm for any tile or bundle that was tampered with or taken away', async () => {
    log.entries = some(600);
    for (const path of [
      '/log/tile/0/000',
      '/log/tile/0/002.p/88',
      '/log/tile/1/000.p/2',
      '/log/tile/entries/001',
      '/log/tile/entries/002.p/88',
    ]) {
      log.twist = (asked, body) => (asked === path && body ? Buffer.from(body.map((byte, at) => (at === 20 ? byte ^ 1 : byte))) : body);
      const changed = await visit();
      assert.equal(changed.code, 1, path);
      assert.ok(
        changed.found.some((code) => /differs|malformed/.test(code)),
        `${path}: ${changed.found.join()}`,
      );
      log.twist = (asked, body) => (asked === path ? null : body);
      const gone = await visit();
      assert.ok(gone.code === 1 && gone.found.some((code) => code.endsWith('_missing')), `${path}: ${gone.found.join()}`);
    }
    log.twist = (_, body) => body;
    assert.equal((await visit()).code, 0);
  });

  it('reads the beginning of a full tile where the partial one is gone', async () => {
    log.entries = some(10);
    const grown = await serveLog(logKey);
    grown.entries = some(256);
    log.twist = async (path, body) => {
      if (path.includes('.p/')) return null;
      return path.includes('/tile/') ? Buffer.from(await (await fetch(`${grown.url}${path}`)).arrayBuffer()) : body;
    };
    const { code, said } = await visit();
    await grown.close();
    assert.equal(code, 0, said);
  });

  it('takes no signature but that of a key that it knows', async () => {
    const stranger = await serveLog(testKey('zaedno.example/log', { seed: 'stranger' }));
    log.twist = async (path, body) =>
      path === '/log/checkpoint' ? Buffer.from(await (await fetch(`${stranger.url}${path}`)).text()) : body;
    assert.deepEqual((await visit()).found, ['key_unknown']);
    log.twist = (path, body) => (path === '/log/checkpoint' ? Buffer.from(String(body).replace('\n0\n', '\n1\n')) : body);
    assert.deepEqual((await visit()).found, ['signature_wrong']);
    await stranger.close();
  });

  it('tells of entries that are not as they must be', async () => {
    const bad = [
      Buffer.from('{}'),
      Buffer.from('{"v":1, "t":"received"}'),
      decision('nobody', 'close'),
      received(0),
      decision(0, 'vanish'),
    ];
    log.entries = [received(0), ...bad.map((each) => new Uint8Array(each))];
    const { code, found } = await visit();
    assert.deepEqual([code, found], [1, ['entry_invalid', 'entry_invalid', 'case_never_received', 'received_twice', 'entry_invalid']]);
  });

  it('tells which cases are overdue, and that a moved term is not', async () => {
    const due = { decide: '2026-12-29', moderate: '2020-01-07' };
    const moved = (/** @type {number} */ seed) =>
      entryOf({
        at: '2026-12-01T09:00:00Z',
        case: caseOf(seed),
        new: '2999-01-01',
        old: '2020-01-07',
        r: 'extended',
        t: 'deadline',
        term: 'moderate',
      });
    log.entries = [
      received(0, { due }),
      received(1, { due }),
      moved(1),
      received(2, { due: { ...due, decide: '2020-02-01' } }),
      published(2),
    ];
    assert.deepEqual((await visit()).found, ['moderation_overdue', 'decision_overdue']);
    log.entries.push(
      decision(0, 'undo'),
      published(0),
      entryOf({
        at: '2026-12-01T09:00:00Z',
        c: commitments('a', { answer: 'Да.' }),
        case: caseOf(2),
        outcome: 'accepted',
        t: 'response',
        version: 1,
      }),
    );
    assert.equal((await visit()).code, 0);
    log.entries.push(decision(2, 'reopen'));
    assert.deepEqual((await visit()).found, ['decision_overdue']);
  });
});
