import { fromBase64, parseCount, toBase64 } from './bytes.js';
import { HASH_BYTES } from './hash.js';
import { parseNote, verifyNote } from './note.js';

/**
 * @typedef {object} Checkpoint What a log commits to (C2SP tlog-checkpoint, "Note text").
 * @property {string} origin
 * @property {number} size
 * @property {Uint8Array} root
 *
 * @typedef {'checkpoint_malformed' | 'key_unknown' | 'signature_wrong' | 'origin_differs'} CheckpointFault
 *
 * @typedef {{ fault: null, checkpoint: Checkpoint, note: import('./note.js').Note, signedBy: readonly import('./note.js').VerifierKey[] }} OpenCheckpoint
 * @typedef {{ fault: CheckpointFault, checkpoint: Checkpoint | null, note: import('./note.js').Note | null }} ClosedCheckpoint
 */

/**
 * @param {string} text The text of a note.
 * @returns {Checkpoint | null}
 */
export function parseCheckpoint(text) {
  const [origin = '', count = '', encoded = '', ...rest] = text.split('\n');
  // The text ends in a newline, behind which there is nothing; extension lines before it are not empty.
  if (rest.at(-1) !== '' || rest.slice(0, -1).includes('')) return null;
  const [size, root] = [parseCount(count), fromBase64(encoded)];
  return origin !== '' && size !== null && root?.length === HASH_BYTES ? { origin, size, root } : null;
}

/** @param {Checkpoint} checkpoint */
export const formatCheckpoint = ({ origin, size, root }) => `${origin}\n${size}\n${toBase64(root)}\n`;

/**
 * A checkpoint is worth something only when a key of its log signed it, whose name is the origin: a key may sign other notes, too, and those
 * begin with another line.
 *
 * @param {string} text
 * @param {readonly import('./note.js').VerifierKey[]} keys The log's, old and new.
 * @returns {Promise<OpenCheckpoint | ClosedCheckpoint>}
 */
export async function openCheckpoint(text, keys) {
  const note = parseNote(text);
  const checkpoint = note && parseCheckpoint(note.text);
  if (!checkpoint) return { fault: 'checkpoint_malformed', checkpoint: null, note };
  const { valid, wrong } = await verifyNote(note, keys);
  if (wrong.length > 0) return { fault: 'signature_wrong', checkpoint, note };
  if (valid.length === 0) return { fault: 'key_unknown', checkpoint, note };
  if (valid.some(({ name }) => name !== checkpoint.origin)) return { fault: 'origin_differs', checkpoint, note };
  return { fault: null, checkpoint, note, signedBy: valid };
}
