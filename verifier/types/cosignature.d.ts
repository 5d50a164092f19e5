/**
 * Which of these witnesses signed the checkpoint.
 *
 * @param {import('./note.js').Note} note
 * @param {readonly import('./note.js').VerifierKey[]} witnesses Keys of another type are left out.
 */
export function verifyCosignatures(note: import("./note.js").Note, witnesses: readonly import("./note.js").VerifierKey[]): Promise<import("./note.js").Verdict>;
/**
 * When each of these witnesses says that it signed, in seconds since 1970; call it only after {@link verifyCosignatures}.
 *
 * @param {import('./note.js').Note} note
 * @param {import('./note.js').VerifierKey} witness
 * @returns {number | null}
 */
export function cosignedAt(note: import("./note.js").Note, witness: import("./note.js").VerifierKey): number | null;
/**
 * @param {string} text The text of the checkpoint's note.
 * @param {import('./note.js').SigningKey} witness
 * @param {Date} now
 * @returns {Promise<string>} a signature line with its newline
 * @throws {RangeError} for a key of another type.
 */
export function cosign(text: string, witness: import("./note.js").SigningKey, now: Date): Promise<string>;
