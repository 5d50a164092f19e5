import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { openCheckpoint, parseVkey, verifyCosignatures } from '../lib/index.js';
import { run } from '../monitor/run.js';
import { testKey } from './fixture-log.js';
import { folder, log, logKey, some, visit } from './visiting.js';

describe('what cannot be checked', () => {
  it('is no alarm: no server, garbage, a page instead of a log, a damaged state', async () => {
    log.twist = (path, body) => (path === '/log/checkpoint' ? Buffer.from('<!doctype html><title>Добре дошли</title>') : body);
    assert.equal((await visit()).code, 2);
    log.twist = () => Buffer.alloc(400_000, 1);
    assert.match((await visit()).complained, /NOT CHECKED[^]*more than 262144 bytes/);
    log.twist = () => null;
    assert.match((await visit()).complained, /There is no log at/);
    log.twist = (path, body) => (path.startsWith('/api/') ? Buffer.from('[]') : body);
    assert.equal((await visit('--api', log.url)).code, 2);
    writeFileSync(join(folder, 'state.json'), '{"version":1');
    log.twist = (_, body) => body;
    assert.match((await visit()).complained, /is damaged/);
  });

  it('is a server that never ends its answer', async () => {
    log.twist = () => new Promise(() => undefined);
    assert.match((await visit('--timeout', '1')).complained, /did not answer in full within 1 seconds/);
  });

  it('is what is asked for in the wrong way', async () => {
    for (const words of [[], ['--vkey', 'x'], ['--nonsense'], ['nowhere', '--vkey', logKey.vkey, '--state', folder]]) {
      assert.equal(
        await run(
          words,
          () => undefined,
          () => undefined,
        ),
        2,
      );
    }
  });

  it('is another log than that of the folder', async () => {
    await visit();
    const other = testKey('other.example/log').vkey;
    let said = '';
    const words = [`${log.url}/log`, '--vkey', other, '--state', folder, '--lang', 'bg'];
    assert.equal(
      await run(
        words,
        () => undefined,
        (text) => (said += text),
      ),
      2,
    );
    assert.match(said, /Папката е на дневника zaedno\.example\/log/);
  });
});

describe('witnesses', () => {
  it('are counted', async () => {
    const witness = testKey('ngo.example/w1', { type: 4 });
    assert.deepEqual((await visit('--witness-key', witness.vkey)).found, ['too_few_witnesses']);
    log.witnesses = [witness];
    assert.equal((await visit('--witness-key', witness.vkey)).code, 0);
  });

  it('can be whoever runs the monitor, and sign nothing that is not good', async () => {
    const path = join(folder, 'w.key');
    let vkey = '';
    assert.equal(
      await run(
        ['keygen', '--name', 'ngo.example/w2', '--out', path],
        (text) => (vkey = text),
        () => undefined,
      ),
      0,
    );
    log.entries = some(3);
    assert.equal((await visit('--cosign', path)).code, 0);
    const keys = await Promise.all([logKey.vkey, vkey].map(parseVkey));
    const opened = await openCheckpoint(
      readFileSync(join(folder, 'cosigned-checkpoint'), 'utf8'),
      keys.filter((key) => key !== null),
    );
    assert.ok(opened.fault === null && opened.checkpoint.size === 3);
    const { valid } = await verifyCosignatures(
      opened.note,
      keys.filter((key) => key !== null),
    );
    assert.deepEqual(
      valid.map(({ name }) => name),
      ['ngo.example/w2'],
    );
    rmSync(join(folder, 'cosigned-checkpoint'));
    log.entries = some(2);
    assert.equal((await visit('--cosign', path)).code, 1);
    assert.ok(!readdirSync(folder).includes('cosigned-checkpoint'));
  });
});
