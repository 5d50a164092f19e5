/**
 * A small log for tests, written with Node's own cryptography and nothing of the verifier, so that one does not repeat the other's mistakes.
 *
 * @module
 */

import { createHash, createHmac, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { naiveConsistency, naiveLeaf, naivePath, naiveRoot } from './naive-tree.js';

/** @typedef {{ name: string, type: number, key: import('node:crypto').KeyObject, raw: Buffer, id: Buffer, vkey: string }} TestKey */

/**
 * A key that is the same in every run.
 *
 * @param {string} name
 * @param {{ type?: number, seed?: string }} options
 * @returns {TestKey}
 */
export function testKey(name, { type = 1, seed = name } = {}) {
  const secret = createHash('sha256').update(seed).digest();
  const der = Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), secret]);
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(key).export({ format: 'der', type: 'spki' }).subarray(-32);
  const material = Buffer.concat([Buffer.of(type), raw]);
  const id = createHash('sha256').update(`${name}\n`).update(material).digest().subarray(0, 4);
  return { name, type, key, raw, id, vkey: `${name}+${id.toString('hex')}+${material.toString('base64')}` };
}

/** @param {TestKey} key @param {Buffer} signature */
const line = ({ name, id }, signature) => `— ${name} ${Buffer.concat([id, signature]).toString('base64')}\n`;

/** @param {string} text @param {TestKey} key */
export const noteLine = (text, key) => line(key, sign(null, Buffer.from(text), key.key));

/** @param {string} text @param {TestKey} witness @param {number} time Seconds. */
export function cosignatureLine(text, witness, time) {
  const seconds = Buffer.alloc(8);
  seconds.writeBigUInt64BE(BigInt(time));
  return line(witness, Buffer.concat([seconds, sign(null, Buffer.from(`cosignature/v1\ntime ${time}\n${text}`), witness.key)]));
}

/** @param {string} origin @param {readonly Uint8Array[]} entries */
export const checkpointText = (origin, entries) =>
  `${origin}\n${entries.length}\n${Buffer.from(naiveRoot(entries.map(naiveLeaf))).toString('base64')}\n`;

/** @param {Buffer} salt @param {string} label @param {string} content */
export const commit = (salt, label, content) => createHmac('sha256', salt).update(`${label}\0${content}`).digest('base64');

/** A salt that is the same in every run. @param {string} seed */
export const saltOf = (seed) => createHash('sha256').update(`salt ${seed}`).digest();

/** A case's name in the log. @param {number | string} seed */
export const caseOf = (seed) => createHash('sha256').update(`case ${seed}`).digest().subarray(0, 16).toString('base64url');

/**
 * JSON with sorted keys, for flat test entries with at most one object inside.
 *
 * @param {Record<string, unknown>} fields
 * @returns {Uint8Array}
 */
export function entryOf(fields) {
  /** @param {unknown} value @returns {unknown} */
  const sorted = (value) =>
    value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([one], [other]) => (one < other ? -1 : 1))
            .map(([key, each]) => [key, sorted(each)]),
        )
      : value;
  return new Uint8Array(Buffer.from(JSON.stringify(sorted({ v: 1, ...fields }))));
}

/** @param {string} seed @param {Record<string, string>} texts */
export const commitments = (seed, texts) =>
  Object.fromEntries(Object.entries(texts).map(([label, content]) => [label, commit(saltOf(`${seed} ${label}`), label, content)]));

/** @param {string} seed @param {Record<string, string>} texts @returns {Record<string, string>} */
export const saltsFor = (seed, texts) =>
  Object.fromEntries(Object.keys(texts).map((label) => [label, saltOf(`${seed} ${label}`).toString('base64')]));

/**
 * A receipt, as the server gives it out.
 *
 * @param {{ entries: readonly Uint8Array[], index: number, salts: Record<string, string>, logKey: TestKey, witnesses?: readonly TestKey[], time?: number }} from
 */
export function receiptFor({ entries, index, salts, logKey, witnesses = [], time = 1_796_000_000 }) {
  const text = checkpointText(logKey.name, entries);
  const path = naivePath(index, entries.map(naiveLeaf)).map((hash) => Buffer.from(hash).toString('base64'));
  const entry = Buffer.from(/** @type {Uint8Array} */ (entries[index])).toString('base64');
  const extra = Buffer.from(JSON.stringify({ entry, salts })).toString('base64');
  const signatures = [noteLine(text, logKey), ...witnesses.map((witness) => cosignatureLine(text, witness, time))];
  return [`c2sp.org/tlog-proof@v1`, `extra ${extra}`, `index ${index}`, ...path, '', text + '\n' + signatures.join('')].join('\n');
}

/**
 * @param {{ entry: Uint8Array, salts: Record<string, string>, logKey: TestKey, deadline: string, leaf?: Uint8Array }} from
 */
export function promiseFor({ entry, salts, logKey, deadline, leaf = naiveLeaf(entry) }) {
  const text = `${logKey.name}/promise\n${Buffer.from(leaf).toString('base64')}\n${deadline}\n`;
  const extra = Buffer.from(JSON.stringify({ entry: Buffer.from(entry).toString('base64'), salts })).toString('base64');
  return `${text}\n${noteLine(text, logKey)}\nextra ${extra}\n`;
}

/**
 * Body of `add-checkpoint`.
 *
 * @param {{ oldSize: number, entries: readonly Uint8Array[], logKey: TestKey, proof?: readonly Uint8Array[] }} from
 */
export function addCheckpoint({ oldSize, entries, logKey, proof = naiveConsistency(oldSize, entries.map(naiveLeaf)) }) {
  const text = checkpointText(logKey.name, entries);
  const lines = [`old ${oldSize}`, ...proof.map((hash) => Buffer.from(hash).toString('base64')), '', text];
  return `${lines.join('\n')}\n${noteLine(text, logKey)}`;
}
