/**
 * RFC 8032, section 5.1.7. Whatever is no key or no signature is not valid; nothing throws.
 *
 * @param {Uint8Array} publicKey
 * @param {Uint8Array} signature
 * @param {Uint8Array} message
 * @returns {Promise<boolean>}
 */
export function verifyEd25519(publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean>;
/**
 * @param {Uint8Array} seed
 * @param {Uint8Array} message
 * @returns {Promise<Uint8Array>}
 * @throws {DOMException} NotSupportedError where the browser has no Ed25519: nothing signs there.
 */
export function signEd25519(seed: Uint8Array, message: Uint8Array): Promise<Uint8Array>;
/**
 * @param {Uint8Array} seed
 * @returns {Promise<Uint8Array>}
 */
export function publicKeyOf(seed: Uint8Array): Promise<Uint8Array>;
/** Bytes of a public key, of a seed, and of a signature (RFC 8032, section 5.1). */
export const KEY_BYTES: 32;
export const SEED_BYTES: 32;
export const SIGNATURE_BYTES: 64;
