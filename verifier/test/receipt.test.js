import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { verifyReceipt } from '../lib/index.js';
import { caseOf, checkpointText, commitments, entryOf, noteLine, promiseFor, receiptFor, saltsFor, testKey } from './fixture-log.js';
import { naiveLeaf } from './naive-tree.js';

const texts = { title: 'Дупка на улица „Шипка“', text: 'Пред входа има дупка.\nВчера падна дете.' };
const logKey = testKey('zaedno.example/log');
const witnesses = [testKey('ngo.example/w1', { type: 4 }), testKey('paper.example/w2', { type: 4 })];
const entries = Array.from({ length: 11 }, (_, index) =>
  entryOf({
    at: '2026-11-30',
    c: commitments(`${index}`, texts),
    case: caseOf(index),
    due: { decide: '2027-01-29', moderate: '2026-12-07' },
    kind: 'signal',
    t: 'received',
  }),
);
const INDEX = 6;
const entry = /** @type {Uint8Array} */ (entries[INDEX]);
const salts = saltsFor(`${INDEX}`, texts);
const proof = receiptFor({ entries, index: INDEX, salts, logKey, witnesses });
const vkeys = [logKey.vkey];
const witnessKeys = witnesses.map(({ vkey }) => vkey);
const whole = { proof, texts, vkeys, witnessKeys };

/** @param {import('../lib/index.js').Question} question */
async function codes(question) {
  const { checks } = await verifyReceipt(question);
  return Object.fromEntries(Object.entries(checks).map(([name, { state, code }]) => [name, `${state}: ${code}`]));
}

const GOOD = { text: 'passed: text_matches', inLog: 'passed: included', signed: 'passed: signed', witnessed: 'passed: witnessed' };

describe('a receipt', () => {
  it('answers four questions, and says what it is about', async () => {
    assert.deepEqual(await codes(whole), GOOD);
    const verified = await verifyReceipt(whole);
    assert.equal(verified.isGood, true);
    assert.equal(verified.entry?.case, caseOf(INDEX));
    assert.deepEqual([verified.index, verified.checkpoint?.size, verified.checkpoint?.origin], [INDEX, 11, 'zaedno.example/log']);
    assert.deepEqual(verified.witnesses, [
      { name: 'ngo.example/w1', at: 1_796_000_000 },
      { name: 'paper.example/w2', at: 1_796_000_000 },
    ]);
  });

  it('takes a text as the clipboard gives it, with other line ends, spaces around and letters composed otherwise', async () => {
    for (const text of [texts.text.replace('\n', '\r\n'), `  ${texts.text}\n\n`, texts.text.normalize('NFD')]) {
      assert.deepEqual(await codes({ ...whole, texts: { ...texts, text } }), GOOD);
    }
  });

  it('does not take one word for another, nor the title for the text', async () => {
    for (const changed of [{ text: texts.text.replace('Вчера', 'Днес') }, { title: texts.text }, { text: '' }]) {
      assert.equal((await codes({ ...whole, texts: { ...texts, ...changed } })).text, 'failed: text_differs');
    }
  });

  it('says that the text was not looked at, or cannot be opened', async () => {
    assert.equal((await codes({ ...whole, texts: {} })).text, 'skipped: text_not_given');
    assert.equal((await codes({ ...whole, texts: { answer: 'Ще я запълним.' } })).text, 'failed: text_not_opened');
    const sealed = receiptFor({ entries, index: INDEX, salts: {}, logKey, witnesses });
    assert.equal((await codes({ ...whole, proof: sealed })).text, 'failed: text_not_opened');
  });

  it('is not in the log at another place, nor beyond its end', async () => {
    assert.equal((await codes({ ...whole, proof: proof.replace('\nindex 6\n', '\nindex 5\n') })).inLog, 'failed: not_included');
    assert.equal((await codes({ ...whole, proof: proof.replace('\nindex 6\n', '\nindex 11\n') })).inLog, 'failed: index_beyond_size');
    assert.equal(
      (await codes({ ...whole, proof: proof.replace('\nindex 6\n', '\nindex 4294967302\n') })).inLog,
      'failed: index_beyond_size',
    );
  });

  it('is refused with a hash too few or too many', async () => {
    const lines = proof.split('\n');
    for (const changed of [lines.toSpliced(3, 1), lines.toSpliced(3, 0, lines[3] ?? '')]) {
      assert.equal((await codes({ ...whole, proof: changed.join('\n') })).inLog, 'failed: not_included');
    }
  });

  it('is refused with anything behind it', async () => {
    for (const tail of ['x', 'x\n', '\n', '\n\nx\n', '\u0000']) {
      const { isGood } = await verifyReceipt({ ...whole, proof: proof + tail });
      assert.equal(isGood, false, JSON.stringify(tail));
    }
  });

  it('does not show an inner node as an entry', async () => {
    const leaves = entries.map(naiveLeaf);
    const node = new Uint8Array([.../** @type {Uint8Array} */ (leaves[6]), .../** @type {Uint8Array} */ (leaves[7])]);
    const extra = Buffer.from(JSON.stringify({ entry: Buffer.from(node).toString('base64'), salts: {} })).toString('base64');
    const lines = proof.split('\n');
    const forged = [lines[0], `extra ${extra}`, 'index 3', ...lines.slice(4)].join('\n');
    assert.deepEqual((await codes({ ...whole, proof: forged })).inLog, 'failed: entry_not_json');
  });

  it('is signed by a key that the reader knows, and by no other', async () => {
    const stranger = testKey('zaedno.example/log', { seed: 'stranger' });
    assert.equal((await codes({ ...whole, vkeys: [stranger.vkey] })).signed, 'failed: key_unknown');
    assert.equal((await codes({ ...whole, vkeys: [stranger.vkey, logKey.vkey] })).signed, 'passed: signed');
    assert.equal((await codes({ ...whole, vkeys: [] })).signed, 'failed: key_unknown');
    assert.equal((await codes({ ...whole, vkeys: ['zaedno.example/log+00000000+AA=='] })).signed, 'failed: vkeys_malformed');
    const other = receiptFor({ entries, index: INDEX, salts, logKey: testKey('other.example/log') });
    assert.equal((await codes({ ...whole, proof: other })).signed, 'failed: key_unknown');
  });

  it('is not signed where the key of the log speaks for another origin', async () => {
    const text = checkpointText('other.example/log', entries);
    const head = proof.slice(0, proof.indexOf('\n\n') + 2);
    const forged = `${head}${text}\n${noteLine(text, logKey)}`;
    assert.equal((await codes({ ...whole, proof: forged })).signed, 'failed: origin_differs');
  });

  it('counts witnesses that the reader knows, each once', async () => {
    const one = receiptFor({ entries, index: INDEX, salts, logKey, witnesses: witnesses.slice(0, 1) });
    assert.equal((await codes({ ...whole, proof: one })).witnessed, 'failed: too_few_witnesses');
    assert.equal((await codes({ ...whole, proof: one, witnesses: 1 })).witnessed, 'passed: witnessed');
    assert.equal((await codes({ ...whole, witnesses: 3 })).witnessed, 'failed: too_few_witnesses');
    const key = /** @type {string} */ (witnessKeys[0]);
    assert.equal((await codes({ ...whole, proof: one, witnessKeys: [key, key], witnesses: 2 })).witnessed, 'failed: too_few_witnesses');
    assert.equal((await codes({ ...whole, witnessKeys: [] })).witnessed, 'skipped: no_witnesses_asked');
    assert.equal((await codes({ ...whole, witnessKeys: ['nonsense'] })).witnessed, 'failed: witness_keys_malformed');
  });

  it('does not take the log for its own witness', async () => {
    assert.equal((await codes({ ...whole, witnessKeys: [logKey.vkey], witnesses: 1 })).witnessed, 'failed: too_few_witnesses');
  });

  it('fails with any byte changed', async () => {
    const bytes = Buffer.from(proof);
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 7));
      const { isGood, checks } = await verifyReceipt({ ...whole, proof: changed.toString('utf8') });
      const failures = Object.values(checks).filter(({ state }) => state === 'failed');
      assert.ok(!isGood && failures.length > 0, `byte ${at}: ${JSON.stringify(checks)}`);
    }
  });

  it('fails with any character replaced, left out or added', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: proof.length - 1 }), fc.string({ maxLength: 3 }), fc.nat({ max: 2 }), async (at, put, cut) => {
        const changed = proof.slice(0, at) + put + proof.slice(at + cut);
        const { isGood } = await verifyReceipt({ ...whole, proof: changed });
        // Line ends of another system are no change.
        assert.equal(isGood, changed.replaceAll('\r\n', '\n') === proof);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a promise', () => {
  const deadline = '2026-11-30T06:01:02Z';
  const promise = promiseFor({ entry, salts, logKey, deadline });
  const before = new Date('2026-11-30T06:01:02Z');
  const given = { proof: promise, texts, vkeys, witnessKeys, now: before };

  it('tells that the log gave its word, and until when', async () => {
    const verified = await verifyReceipt(given);
    assert.deepEqual([verified.kind, verified.isGood, verified.deadline?.toISOString()], ['promise', true, '2026-11-30T06:01:02.000Z']);
    assert.deepEqual(await codes(given), {
      text: 'passed: text_matches',
      inLog: 'skipped: promised',
      signed: 'passed: signed',
      witnessed: 'skipped: not_yet_witnessed',
    });
  });

  it('is broken after its deadline', async () => {
    const late = { ...given, now: new Date('2026-11-30T06:01:03Z') };
    assert.equal((await codes(late)).inLog, 'failed: promise_overdue');
  });

  it('is for one entry', async () => {
    const other = promiseFor({ entry, salts, logKey, deadline, leaf: naiveLeaf(/** @type {Uint8Array} */ (entries[0])) });
    assert.equal((await codes({ ...given, proof: other })).inLog, 'failed: promise_for_another_entry');
  });

  it('is no checkpoint, though the same key signed it', async () => {
    const note = promise.slice(0, promise.indexOf('\n\nextra ') + 1);
    const head = proof.slice(0, proof.indexOf('\n\n') + 2);
    assert.equal((await codes({ ...whole, proof: head + note })).signed, 'failed: checkpoint_malformed');
  });

  it('fails with any byte changed', async () => {
    const bytes = Buffer.from(promise);
    for (let at = 0; at < bytes.length - 1; at += 1) {
      const changed = Buffer.from(bytes);
      changed[at] = (bytes[at] ?? 0) ^ (1 << (at % 7));
      const { isGood, checks } = await verifyReceipt({ ...given, proof: changed.toString('utf8') });
      assert.ok(!isGood && Object.values(checks).some(({ state }) => state === 'failed'), `byte ${at}`);
    }
  });
});

describe('garbage', () => {
  it('is answered, never thrown back', async () => {
    const lines = fc.constantFrom(...proof.split('\n'), 'index 0', 'index 99999999999999999999', 'extra ', '—', '— a b', '');
    const heaps = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc.array(lines).map((some) => some.join('\n')),
    );
    await fc.assert(
      fc.asyncProperty(heaps, fc.array(fc.string(), { maxLength: 2 }), async (heap, keys) => {
        const { isGood } = await verifyReceipt({ proof: heap, texts, vkeys: [...vkeys, ...keys], witnessKeys: keys });
        assert.equal(isGood, false);
      }),
      { numRuns: 500 },
    );
  });

  it('of millions of characters costs no patience', async () => {
    for (const heap of ['\n'.repeat(2_000_000), 'A'.repeat(2_000_000), `c2sp.org/tlog-proof@v1\nindex 0\n${'A\n'.repeat(1_000_000)}\n`]) {
      assert.equal((await verifyReceipt({ ...whole, proof: heap })).checks.inLog.code, 'receipt_malformed');
    }
  });
});
