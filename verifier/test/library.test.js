import assert from 'node:assert/strict';
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { bundlePath, parseBundle, parseEntry, partialWidth, RightEdge, tilePath, tilesOf, utf8, webHasher } from '../lib/index.js';
import { verifyEd25519 } from '../lib/ed25519.js';
import { verifyEd25519InJavaScript } from '../lib/ed25519-in-javascript.js';
import { bulkHasher } from '../monitor/bulk-hasher.js';
import { FINDINGS } from '../monitor/finding-words.js';
import { FAILURES, LINES } from '../monitor/words.js';
import { caseOf, commitments, entryOf } from './fixture-log.js';
import { naiveLeaf, naiveRoot } from './naive-tree.js';

describe('tiles', () => {
  it('are where C2SP tlog-tiles has them', () => {
    assert.equal(tilePath({ level: 0, index: 1234067, width: 256 }), 'tile/0/x001/x234/067');
    assert.equal(tilePath({ level: 2, index: 0, width: 1 }), 'tile/2/000.p/1');
    assert.equal(bundlePath(273, 112), 'tile/entries/273.p/112');
    assert.equal(bundlePath(1000, 256), 'tile/entries/x001/000');
  });

  it('are as many and as wide as the example of the specification', () => {
    const tiles = tilesOf(70_000);
    const of = (/** @type {number} */ level) => tiles.filter((tile) => tile.level === level).map(({ width }) => width);
    assert.deepEqual([of(0).length, of(0).at(-1), of(1), of(2)], [274, 112, [256, 17], [1]]);
    assert.deepEqual(tilesOf(256), [
      { level: 0, index: 0, width: 256 },
      { level: 1, index: 0, width: 1 },
    ]);
    assert.deepEqual(
      [0, 1, 2, 3, 6].map((level) => partialWidth(level, 2 ** 52 + 70_000)),
      [112, 17, 1, 0, 16],
    );
  });

  it('give the root of RFC 6962, hashed by WebCrypto or in bulk, at any size', async () => {
    const leaves = Array.from({ length: 1_600 }, (_, index) => naiveLeaf(utf8(`${index}`)));
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: leaves.length }), async (size) => {
        const root = naiveRoot(leaves.slice(0, size));
        for (const hasher of [webHasher, bulkHasher]) {
          const edge = new RightEdge(hasher);
          for (let at = 0; at + 256 <= size; at += 256) await edge.append(new Uint8Array(Buffer.concat(leaves.slice(at, at + 256))));
          assert.deepEqual(await edge.root(new Uint8Array(Buffer.concat(leaves.slice(size - (size % 256), size)))), root);
          assert.ok(edge.isSound);
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe('a bundle', () => {
  it('is read to its last byte or not at all', () => {
    assert.deepEqual(parseBundle(Uint8Array.of()), []);
    assert.deepEqual(parseBundle(Uint8Array.of(0, 2, 7, 8, 0, 0)), [Uint8Array.of(7, 8), Uint8Array.of()]);
    for (const bad of [[0], [0, 1], [0, 2, 7], [1, 0, 7]]) assert.equal(parseBundle(Uint8Array.from(bad)), null);
    assert.equal(parseBundle(new Uint8Array(257 * 2)), null);
  });
});

describe('an entry', () => {
  const at = '2026-12-01T09:00:00Z';
  const [name, texts] = [caseOf(1), { title: 'Дупка', text: 'Има дупка.' }];
  const c = commitments('x', texts);
  const answer = commitments('x', { answer: 'Да.' });
  const due = { decide: null, moderate: '2026-12-07' };
  const good = [
    { at: '2026-11-30', c, case: name, due, kind: 'signal', t: 'received' },
    { at: '2026-11-30', backfilled: true, case: name, due, kind: 'recommendation', t: 'received' },
    { at, c, case: name, d: 'publish', t: 'decision' },
    { at, case: name, d: 'reject', r: 'personal_data', t: 'decision' },
    { at, case: name, d: 'merge', into: caseOf(2), t: 'decision' },
    { at, case: name, d: 'merge', t: 'decision' },
    { at, case: name, d: 'forward', to: '0b6f3a2e-6c1f-4f0a-9d8e-1a2b3c4d5e6f', t: 'decision' },
    { at, c: answer, case: name, outcome: 'accepted', t: 'response', version: 1 },
    { at, case: name, new: '2027-01-01', old: null, r: 'extended', t: 'deadline', term: 'decide' },
    { at, basis: 'originals', case: name, t: 'erased', what: 'original' },
    { at, log: 'zaedno.example/log', reason: 'lost', root: 'A'.repeat(43) + '=', size: 5, t: 'continued' },
  ];

  it('of each type is read', () => {
    for (const fields of good) assert.equal(parseEntry(entryOf(fields)).fault, null, JSON.stringify(fields));
  });

  it('with a field too many, one missing or a wrong value is refused', () => {
    for (const fields of good) {
      assert.equal(parseEntry(entryOf({ ...fields, extra: 1 })).fault, 'entry_fields_wrong');
      for (const key of Object.keys(fields)) {
        const without = Object.fromEntries(Object.entries(fields).filter(([each]) => each !== key));
        const isOptional = fields.t === 'decision' && ['r', 'to', 'into'].includes(key);
        assert.equal(parseEntry(entryOf(without)).fault === null, isOptional, `${fields.t} without ${key}`);
        assert.notEqual(parseEntry(entryOf({ ...fields, [key]: [] })).fault, null, key);
      }
    }
    for (const wrong of [
      { at: '2026-02-30' },
      { due: { ...due, moderate: 'soon' } },
      { case: 'short' },
      { c: { ...c, name: c['title'] } },
      { v: 2 },
    ]) {
      assert.equal(parseEntry(entryOf({ ...good[0], ...wrong })).fault, 'entry_fields_wrong', JSON.stringify(wrong));
    }
  });

  it('has one spelling', () => {
    const text = Buffer.from(entryOf(/** @type {Record<string, unknown>} */ (good[3]))).toString();
    for (const other of [
      ` ${text}`,
      `${text}\n`,
      text.replace('"v":1', '"v":1.0'),
      text.replace('{', '{"v":1,'),
      text.replace('"at"', '"\\u0061t"'),
    ]) {
      assert.notEqual(parseEntry(utf8(other)).fault, null, other);
    }
    assert.equal(parseEntry(new Uint8Array(65_536)).fault, 'entry_too_long');
  });

  it('that is garbage is refused, never thrown back', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map(utf8),
          fc.anything().map((value) => utf8(JSON.stringify(value) ?? '')),
        ),
        (bytes) => {
          assert.notEqual(parseEntry(bytes).fault, null);
        },
      ),
    );
  });
});

describe('Ed25519 in JavaScript', () => {
  it('agrees with that of the platform', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      const key = new Uint8Array(publicKey.export({ format: 'der', type: 'spki' }).subarray(-32));
      const message = new Uint8Array(randomBytes(round * 40));
      const signature = new Uint8Array(sign(null, message, privateKey));
      for (const [k, s, m] of /** @type {[Uint8Array, Uint8Array, Uint8Array][]} */ ([
        [key, signature, message],
        [key, signature.with(3, (signature[3] ?? 0) ^ 1), message],
        [key, signature.with(40, (signature[40] ?? 0) ^ 1), message],
        [key, signature, new Uint8Array([...message, 1])],
        [new Uint8Array(32).fill(255), signature, message],
      ])) {
        assert.equal(await verifyEd25519InJavaScript(k, s, m), await verifyEd25519(k, s, m));
      }
      assert.ok(await verifyEd25519InJavaScript(key, signature, message));
    }
  });
});

describe('words', () => {
  it('are there in both languages, name the same values, and say what to do', () => {
    const values = (/** @type {string} */ text) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
    const all = [
      ...Object.values(FINDINGS).flatMap(({ means, todo }) => [means, todo]),
      ...Object.values(FAILURES),
      ...Object.values(LINES),
    ];
    for (const { bg, en } of all) {
      assert.ok(/[а-я]/.test(bg) || bg.startsWith('{'), bg);
      assert.deepEqual(values(bg), values(en), en);
    }
  });
});
