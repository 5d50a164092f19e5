import { concat, fromBase64, toBase64, toHex, utf8 } from './bytes.js';
import { KEY_BYTES, publicKeyOf, SEED_BYTES, signEd25519, verifyEd25519 } from './ed25519.js';
import { sha256 } from './hash.js';

/** Signature types of C2SP signed-note, "Signature types". */
export const ED25519 = 0x01;
export const COSIGNATURE_V1 = 0x04;

/** UTF-16 units of the longest note that is read, and the most signature lines: sixteen and more must be accepted (C2SP signed-note, "Format"). */
const LONGEST_NOTE = 262_144;
const MOST_SIGNATURES = 128;

/**
 * @typedef {object} VerifierKey What somebody is known by (C2SP signed-note, "Verifier keys").
 * @property {string} name
 * @property {string} keyId Eight hexadecimal digits.
 * @property {number} type {@link ED25519} or {@link COSIGNATURE_V1}.
 * @property {Uint8Array} publicKey
 *
 * @typedef {VerifierKey & { seed: Uint8Array }} SigningKey
 *
 * @typedef {object} NoteSignature
 * @property {string} name
 * @property {string} keyId Eight hexadecimal digits.
 * @property {Uint8Array} signature Without the key id.
 *
 * @typedef {object} Note
 * @property {string} text With its final newline, without the blank line.
 * @property {readonly NoteSignature[]} signatures
 *
 * @typedef {object} Verdict
 * @property {readonly VerifierKey[]} valid The keys whose signature is good, each once.
 * @property {readonly VerifierKey[]} wrong Known keys under whose name and id stands a signature that is not theirs.
 */

/** @param {string} name */
const isKeyName = (name) => name !== '' && !/[\p{White_Space}+]/u.test(name) && isPlain(name);

/** Neither control characters but newlines, nor halves of surrogate pairs, which UTF-8 does not have. @param {string} text */
const isPlain = (text) => !/[\u0000-\u0009\u000b-\u001f]|\p{Surrogate}/u.test(text);

/**
 * SHA-256(name ‖ 0A ‖ type ‖ public key)[:4].
 *
 * @param {string} name
 * @param {number} type
 * @param {Uint8Array} publicKey
 */
export async function keyIdOf(name, type, publicKey) {
  return toHex((await sha256(utf8(`${name}\n`), Uint8Array.of(type), publicKey)).subarray(0, 4));
}

/**
 * `<name>+<key id>+<base64 of type ‖ public key>`; null for anything else, also for a type that is not read here.
 *
 * @param {string} text
 * @returns {Promise<VerifierKey | null>}
 */
export async function parseVkey(text) {
  const [, name = '', keyId = '', encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/u.exec(text.trim()) ?? [];
  const bytes = fromBase64(encoded);
  const type = bytes?.[0];
  if (!isKeyName(name) || bytes?.length !== 1 + KEY_BYTES || (type !== ED25519 && type !== COSIGNATURE_V1)) return null;
  const publicKey = bytes.slice(1);
  return (await keyIdOf(name, type, publicKey)) === keyId ? { name, keyId, type, publicKey } : null;
}

/** @param {VerifierKey} key */
export const formatVkey = ({ name, keyId, type, publicKey }) => `${name}+${keyId}+${toBase64(concat([Uint8Array.of(type), publicKey]))}`;

/**
 * A key that signs, from its seed (RFC 8032, section 5.1.5).
 *
 * @param {string} name
 * @param {number} type
 * @param {Uint8Array} seed 32 bytes.
 * @returns {Promise<SigningKey>}
 * @throws {RangeError} for a name that no note could carry.
 */
export async function signingKey(name, type, seed) {
  if (!isKeyName(name) || seed.length !== SEED_BYTES) throw new RangeError('A key has a name without spaces and plus signs, and 32 bytes');
  const publicKey = await publicKeyOf(seed);
  return { name, type, publicKey, seed, keyId: await keyIdOf(name, type, publicKey) };
}

/**
 * @param {string} text
 * @returns {Note | null} null for what is no signed note
 */
export function parseNote(text) {
  if (text.length > LONGEST_NOTE || !text.endsWith('\n') || !isPlain(text)) return null;
  const split = text.lastIndexOf('\n\n');
  if (split < 0) return null;
  const lines = text.slice(split + 2, -1).split('\n');
  if (lines.length > MOST_SIGNATURES) return null;
  const signatures = lines.map(parseSignatureLine);
  return signatures.every((each) => each !== null) ? { text: text.slice(0, split + 1), signatures } : null;
}

/**
 * `— <name> <base64 of key id ‖ signature>`, without its newline.
 *
 * @param {string} line
 * @returns {NoteSignature | null}
 */
export function parseSignatureLine(line) {
  const [, name = '', encoded = ''] = /^— (\S+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || !bytes || bytes.length < 5) return null;
  return { name, keyId: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

/**
 * @param {VerifierKey} key
 * @param {Uint8Array} signature
 * @returns {string} a signature line with its newline
 */
export function signatureLine({ name, keyId }, signature) {
  const id = Uint8Array.from(keyId.match(/../g) ?? [], (digits) => parseInt(digits, 16));
  return `— ${name} ${toBase64(concat([id, signature]))}\n`;
}

/**
 * Signatures of unknown keys are ignored, as they must be; of the known ones each is verified.
 *
 * @param {Note} note
 * @param {readonly VerifierKey[]} keys
 * @param {(key: VerifierKey, signature: Uint8Array, text: string) => Promise<boolean>} verify How keys of this kind sign a text.
 * @returns {Promise<Verdict>}
 */
export async function verdictOn(note, keys, verify) {
  /** @type {{ valid: VerifierKey[], wrong: VerifierKey[] }} */
  const { valid, wrong } = { valid: [], wrong: [] };
  for (const key of keys) {
    const theirs = note.signatures.filter(({ name, keyId }) => name === key.name && keyId === key.keyId);
    const verified = await Promise.all(theirs.map(({ signature }) => verify(key, signature, note.text)));
    if (verified.length > 0) (verified.every(Boolean) ? valid : wrong).push(key);
  }
  return { valid, wrong };
}

/**
 * Plain Ed25519 over the text of the note (C2SP signed-note, "Ed25519 signatures").
 *
 * @param {Note} note
 * @param {readonly VerifierKey[]} keys Those of another type are left out.
 */
export function verifyNote(note, keys) {
  const plain = keys.filter(({ type }) => type === ED25519);
  return verdictOn(note, plain, (key, signature, text) => verifyEd25519(key.publicKey, signature, utf8(text)));
}

/**
 * @param {string} text With its final newline.
 * @param {readonly SigningKey[]} keys
 * @returns {Promise<string>} the signed note
 */
export async function signNote(text, keys) {
  const lines = await Promise.all(keys.map(async (key) => signatureLine(key, await signEd25519(key.seed, utf8(text)))));
  return `${text}\n${lines.join('')}`;
}
