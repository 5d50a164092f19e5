import { fromBase64 } from './bytes.js';
import { HASH_BYTES } from './hash.js';
import { parseNote, verifyNote } from './note.js';
import { parseExtra } from './proof.js';

/** @typedef {import('./note.js').VerifierKey} VerifierKey */

/**
 * @typedef {object} LogPromise What the log gives before it has integrated an entry: its word that it will.
 * @property {string} origin
 * @property {Uint8Array} leaf
 * @property {Date} deadline
 * @property {import('./note.js').Note} note
 * @property {import('./proof.js').Extra} extra
 *
 * @typedef {'key_unknown' | 'signature_wrong' | 'origin_differs'} PromiseFault
 */

/**
 * A signed note of three lines (`<origin>/promise`, base64 of the leaf hash, deadline in RFC 3339), a blank line, and an extra line as a receipt has it.
 *
 * @param {string} text
 * @returns {LogPromise | null}
 */
export function parsePromise(text) {
  const split = text.lastIndexOf('\n\nextra ');
  const tail = text.slice(split + 8);
  const extra = split < 0 ? null : parseExtra(tail.endsWith('\n') ? tail.slice(0, -1) : tail);
  const note = parseNote(text.slice(0, split + 1));
  const [first = '', encoded = '', until = '', end, ...rest] = note?.text.split('\n') ?? [];
  const [, origin = ''] = /^(.+)\/promise$/u.exec(first) ?? [];
  const [leaf, deadline] = [fromBase64(encoded), secondOf(until)];
  if (!note || !extra || origin === '' || leaf?.length !== HASH_BYTES || !deadline || end !== '' || rest.length > 0) return null;
  return { origin, leaf, deadline, note, extra };
}

/** @param {string} text */
function secondOf(text) {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?Z$/.test(text)) return null;
  const time = new Date(text);
  return Number.isFinite(time.getTime()) ? time : null;
}

/**
 * @param {LogPromise} promise
 * @param {readonly VerifierKey[]} keys
 * @returns {Promise<PromiseFault | null>}
 */
export async function faultOfPromise(promise, keys) {
  const { valid, wrong } = await verifyNote(promise.note, keys);
  if (wrong.length > 0) return 'signature_wrong';
  if (valid.length === 0) return 'key_unknown';
  return valid.some(({ name }) => name !== promise.origin) ? 'origin_differs' : null;
}
