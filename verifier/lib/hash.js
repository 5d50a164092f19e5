import { concat } from './bytes.js';

/** Bytes of a SHA-256 hash. */
export const HASH_BYTES = 32;

/**
 * @param {readonly Uint8Array[]} parts Hashed as if they were one.
 * @returns {Promise<Uint8Array>}
 */
export const sha256 = async (...parts) => new Uint8Array(await crypto.subtle.digest('SHA-256', concat(parts)));

/**
 * @param {Uint8Array} key
 * @param {Uint8Array} message
 * @returns {Promise<Uint8Array>}
 */
export async function hmacSha256(key, message) {
  const imported = await crypto.subtle.importKey('raw', own(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, own(message)));
}

/**
 * A copy with a buffer of its own: WebCrypto refuses buffers that are shared with another thread.
 *
 * @param {Uint8Array} bytes
 */
export const own = (bytes) => new Uint8Array(bytes);
