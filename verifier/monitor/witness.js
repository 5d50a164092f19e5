import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { equal, fromBase64, fromUtf8, parseCount, toBase64 } from '../lib/bytes.js';
import { openCheckpoint, parseCheckpoint } from '../lib/checkpoint.js';
import { cosign } from '../lib/cosignature.js';
import { parseNote } from '../lib/note.js';
import { emptyRoot, verifyConsistency } from '../lib/tree.js';
import { writeWhole } from './write-whole.js';

/** Hashes of the longest proof that a client may send. */
const MOST_HASHES = 63;

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {string} body
 * @property {string} [type] `Content-Type`, where it is not text/plain.
 *
 * @typedef {{ size: number, root: Uint8Array }} Cosigned The newest checkpoint that was cosigned for an origin.
 *
 * @typedef {object} Submission
 * @property {number} oldSize
 * @property {readonly Uint8Array[]} proof
 * @property {string} note
 */

/** A witness of C2SP tlog-witness: for each log it signs only what continues the newest that it signed before. */
export class Witness {
  /** What is asked is answered one after the other, so that no older answer overwrites a newer state. @type {Promise<unknown>} */
  #turn = Promise.resolve();

  /**
   * @param {object} setup
   * @param {import('../lib/note.js').SigningKey} setup.key
   * @param {readonly import('../lib/note.js').VerifierKey[]} setup.logs Keys of the logs that it knows; several of one origin are fine.
   * @param {string} setup.state Folder.
   * @param {() => Date} setup.now
   */
  constructor({ key, logs, state, now }) {
    this.key = key;
    this.logs = logs;
    this.state = state;
    this.now = now;
    mkdirSync(state, { recursive: true });
  }

  /**
   * `add-checkpoint`: 200 with the cosignature, or what is not as it must be.
   *
   * @param {Uint8Array} body
   * @returns {Promise<Answer>}
   */
  addCheckpoint(body) {
    const answer = this.#turn.then(() => this.#judge(body));
    this.#turn = answer.catch(() => undefined);
    return answer;
  }

  /** @param {Uint8Array} body @returns {Promise<Answer>} */
  async #judge(body) {
    const submission = parseSubmission(body);
    const note = submission && parseNote(submission.note);
    const told = note && parseCheckpoint(note.text);
    if (!submission || !note || !told) return { status: 400, body: 'This is no old size, proof and checkpoint\n' };
    const { oldSize, proof } = submission;
    const keys = this.logs.filter(({ name }) => name === told.origin);
    if (keys.length === 0) return { status: 404, body: 'This log is not known here\n' };
    const opened = await openCheckpoint(submission.note, keys);
    if (opened.fault !== null) return { status: 403, body: 'No key of the log that is known here signed this\n' };
    const { checkpoint } = opened;
    if (oldSize > checkpoint.size) return { status: 400, body: 'The old size is larger than that of the checkpoint\n' };
    const last = this.#last(checkpoint.origin);
    if (oldSize !== (last?.size ?? 0)) return conflict(last);
    if (last && last.size === checkpoint.size && !equal(last.root, checkpoint.root)) {
      this.#keepFork(submission.note);
      return conflict(last);
    }
    const oldRoot = last?.root ?? (await emptyRoot());
    const isConsistent = await verifyConsistency({ oldSize, oldRoot, newSize: checkpoint.size, newRoot: checkpoint.root, proof });
    const isEmptyRight = checkpoint.size > 0 || equal(checkpoint.root, await emptyRoot());
    if (!isConsistent || !isEmptyRight)
      return { status: 422, body: 'The proof does not show that the log continues what was signed before\n' };
    const line = await cosign(note.text, this.key, this.now());
    const kept = { origin: checkpoint.origin, size: checkpoint.size, root: toBase64(checkpoint.root), note: submission.note };
    writeWhole(this.#path(checkpoint.origin), `${JSON.stringify(kept, null, 2)}\n`);
    return { status: 200, body: line };
  }

  /**
   * @param {string} origin
   * @returns {Cosigned | null}
   * @throws {Error} when the file is damaged: a witness that forgot what it signed must not sign
   */
  #last(origin) {
    const path = this.#path(origin);
    if (!existsSync(path)) return null;
    const {
      origin: kept,
      size,
      root,
    } = /** @type {{ origin: string, size: number, root: string }} */ (JSON.parse(readFileSync(path, 'utf8')));
    const hash = fromBase64(String(root));
    if (kept !== origin || !Number.isSafeInteger(size) || hash?.length !== 32) throw new Error(`${path} is damaged`);
    return { size, root: hash };
  }

  /** An origin may hold any characters; its hash names a file. @param {string} origin */
  #path(origin) {
    return join(this.state, `${createHash('sha256').update(origin).digest('hex')}.json`);
  }

  /** Two signed trees of one size: whoever has both can show that the log has two faces. @param {string} note */
  #keepFork(note) {
    writeWhole(join(this.state, `fork-${createHash('sha256').update(note).digest('hex').slice(0, 16)}.txt`), note);
  }
}

/** @param {Cosigned | null} last @returns {Answer} */
const conflict = (last) => ({ status: 409, body: `${last?.size ?? 0}\n`, type: 'text/x.tlog.size' });

/**
 * @param {Uint8Array} body
 * @returns {Submission | null}
 */
function parseSubmission(body) {
  const text = fromUtf8(body) ?? '';
  const split = text.indexOf('\n\n');
  const [first = '', ...lines] = text.slice(0, Math.max(split, 0)).split('\n');
  const oldSize = first.startsWith('old ') ? parseCount(first.slice(4)) : null;
  const proof = lines.map((line) => fromBase64(line));
  if (oldSize === null || proof.length > MOST_HASHES || !proof.every((hash) => hash?.length === 32)) return null;
  return { oldSize, proof: /** @type {Uint8Array[]} */ (proof), note: text.slice(split + 2) };
}
