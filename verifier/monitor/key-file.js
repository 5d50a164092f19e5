import { readFileSync } from 'node:fs';
import { concat, fromBase64, toBase64 } from '../lib/bytes.js';
import { COSIGNATURE_V1, signingKey } from '../lib/note.js';
import { CouldNotCheck } from './could-not-check.js';

/**
 * A key that signs, as one line: `PRIVATE+KEY+<name>+<key id>+<base64 of type ‖ seed>`, as golang.org/x/mod/sumdb/note has it.
 *
 * @param {import('../lib/note.js').SigningKey} key
 */
export const formatKey = ({ name, keyId, type, seed }) => `PRIVATE+KEY+${name}+${keyId}+${toBase64(concat([Uint8Array.of(type), seed]))}\n`;

/**
 * @param {string} path
 * @returns {Promise<import('../lib/note.js').SigningKey>}
 * @throws {CouldNotCheck} `key_file_malformed`, also for a key that is no witness's
 */
export async function readKeyFile(path) {
  const fault = new CouldNotCheck('key_file_malformed', { at: path });
  let line;
  try {
    line = readFileSync(path, 'utf8').trim();
  } catch {
    throw fault;
  }
  const [, name = '', keyId = '', encoded = ''] = /^PRIVATE\+KEY\+([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 33 || bytes[0] !== COSIGNATURE_V1) throw fault;
  const key = await signingKey(name, COSIGNATURE_V1, bytes.slice(1)).catch(() => null);
  if (key?.keyId !== keyId) throw fault;
  return key;
}
