import { concat, uint64, utf8 } from './bytes.js';
import { signEd25519, SIGNATURE_BYTES, verifyEd25519 } from './ed25519.js';
import { COSIGNATURE_V1, signatureLine, verdictOn } from './note.js';

/** Bytes of the POSIX time before the signature. */
const TIME_BYTES = 8;

/**
 * What a witness signs (C2SP tlog-cosignature, "Ed25519 signed message").
 *
 * @param {string} text The text of the checkpoint's note.
 * @param {number | bigint} time Seconds since 1970.
 */
const message = (text, time) => utf8(`cosignature/v1\ntime ${time}\n${text}`);

/**
 * @param {import('./note.js').VerifierKey} witness
 * @param {Uint8Array} signature
 * @param {string} text
 */
async function verifyCosignature(witness, signature, text) {
  const time = timeOf(signature);
  if (time === null) return false;
  return verifyEd25519(witness.publicKey, signature.subarray(TIME_BYTES), message(text, time));
}

/** The time must not exceed 2^63 - 1. @param {Uint8Array} signature */
function timeOf(signature) {
  if (signature.length !== TIME_BYTES + SIGNATURE_BYTES) return null;
  const time = new DataView(signature.buffer, signature.byteOffset).getBigUint64(0);
  return time < 2n ** 63n ? time : null;
}

/**
 * Which of these witnesses signed the checkpoint.
 *
 * @param {import('./note.js').Note} note
 * @param {readonly import('./note.js').VerifierKey[]} witnesses Keys of another type are left out.
 */
export function verifyCosignatures(note, witnesses) {
  return verdictOn(
    note,
    witnesses.filter(({ type }) => type === COSIGNATURE_V1),
    verifyCosignature,
  );
}

/**
 * When each of these witnesses says that it signed, in seconds since 1970; call it only after {@link verifyCosignatures}.
 *
 * @param {import('./note.js').Note} note
 * @param {import('./note.js').VerifierKey} witness
 * @returns {number | null}
 */
export function cosignedAt(note, witness) {
  const theirs = note.signatures.find(({ name, keyId }) => name === witness.name && keyId === witness.keyId);
  const time = theirs ? timeOf(theirs.signature) : null;
  return time === null || time > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(time);
}

/**
 * @param {string} text The text of the checkpoint's note.
 * @param {import('./note.js').SigningKey} witness
 * @param {Date} now
 * @returns {Promise<string>} a signature line with its newline
 * @throws {RangeError} for a key of another type.
 */
export async function cosign(text, witness, now) {
  if (witness.type !== COSIGNATURE_V1) throw new RangeError('A witness signs with a key of type 04');
  const time = Math.floor(now.getTime() / 1000);
  return signatureLine(witness, concat([uint64(time), await signEd25519(witness.seed, message(text, time))]));
}
