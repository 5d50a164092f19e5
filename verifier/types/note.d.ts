/**
 * SHA-256(name ‖ 0A ‖ type ‖ public key)[:4].
 *
 * @param {string} name
 * @param {number} type
 * @param {Uint8Array} publicKey
 */
export function keyIdOf(name: string, type: number, publicKey: Uint8Array): Promise<string>;
/**
 * `<name>+<key id>+<base64 of type ‖ public key>`; null for anything else, also for a type that is not read here.
 *
 * @param {string} text
 * @returns {Promise<VerifierKey | null>}
 */
export function parseVkey(text: string): Promise<VerifierKey | null>;
/**
 * A key that signs, from its seed (RFC 8032, section 5.1.5).
 *
 * @param {string} name
 * @param {number} type
 * @param {Uint8Array} seed 32 bytes.
 * @returns {Promise<SigningKey>}
 * @throws {RangeError} for a name that no note could carry.
 */
export function signingKey(name: string, type: number, seed: Uint8Array): Promise<SigningKey>;
/**
 * @param {string} text
 * @returns {Note | null} null for what is no signed note
 */
export function parseNote(text: string): Note | null;
/**
 * `— <name> <base64 of key id ‖ signature>`, without its newline.
 *
 * @param {string} line
 * @returns {NoteSignature | null}
 */
export function parseSignatureLine(line: string): NoteSignature | null;
/**
 * @param {VerifierKey} key
 * @param {Uint8Array} signature
 * @returns {string} a signature line with its newline
 */
export function signatureLine({ name, keyId }: VerifierKey, signature: Uint8Array): string;
/**
 * Signatures of unknown keys are ignored, as they must be; of the known ones each is verified.
 *
 * @param {Note} note
 * @param {readonly VerifierKey[]} keys
 * @param {(key: VerifierKey, signature: Uint8Array, text: string) => Promise<boolean>} verify How keys of this kind sign a text.
 * @returns {Promise<Verdict>}
 */
export function verdictOn(note: Note, keys: readonly VerifierKey[], verify: (key: VerifierKey, signature: Uint8Array, text: string) => Promise<boolean>): Promise<Verdict>;
/**
 * Plain Ed25519 over the text of the note (C2SP signed-note, "Ed25519 signatures").
 *
 * @param {Note} note
 * @param {readonly VerifierKey[]} keys Those of another type are left out.
 */
export function verifyNote(note: Note, keys: readonly VerifierKey[]): Promise<Verdict>;
/**
 * @param {string} text With its final newline.
 * @param {readonly SigningKey[]} keys
 * @returns {Promise<string>} the signed note
 */
export function signNote(text: string, keys: readonly SigningKey[]): Promise<string>;
/** Signature types of C2SP signed-note, "Signature types". */
export const ED25519: 1;
export const COSIGNATURE_V1: 4;
export function formatVkey({ name, keyId, type, publicKey }: VerifierKey): string;
/**
 * What somebody is known by (C2SP signed-note, "Verifier keys").
 */
export type VerifierKey = {
    name: string;
    /**
     * Eight hexadecimal digits.
     */
    keyId: string;
    /**
     * {@link ED25519} or {@link COSIGNATURE_V1}.
     */
    type: number;
    publicKey: Uint8Array;
};
export type SigningKey = VerifierKey & {
    seed: Uint8Array;
};
export type NoteSignature = {
    name: string;
    /**
     * Eight hexadecimal digits.
     */
    keyId: string;
    /**
     * Without the key id.
     */
    signature: Uint8Array;
};
export type Note = {
    /**
     * With its final newline, without the blank line.
     */
    text: string;
    signatures: readonly NoteSignature[];
};
export type Verdict = {
    /**
     * The keys whose signature is good, each once.
     */
    valid: readonly VerifierKey[];
    /**
     * Known keys under whose name and id stands a signature that is not theirs.
     */
    wrong: readonly VerifierKey[];
};
