/**
 * @param {Uint8Array} key
 * @param {Uint8Array} message
 * @returns {Promise<Uint8Array>}
 */
export function hmacSha256(key: Uint8Array, message: Uint8Array): Promise<Uint8Array>;
/** Bytes of a SHA-256 hash. */
export const HASH_BYTES: 32;
export function sha256(...parts: readonly Uint8Array[]): Promise<Uint8Array>;
export function own(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
