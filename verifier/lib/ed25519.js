import { own } from './hash.js';
import { verifyEd25519InJavaScript } from './ed25519-in-javascript.js';

/** Bytes of a public key, of a seed, and of a signature (RFC 8032, section 5.1). */
export const KEY_BYTES = 32;
export const SEED_BYTES = 32;
export const SIGNATURE_BYTES = 64;

/** What stands before the seed in PKCS #8 (RFC 8410, section 7): WebCrypto takes private keys in no shorter form. */
const PKCS8_PREFIX = Uint8Array.of(0x30, 0x2e, 0x02, 0x01, 0x00, 0x30, 0x05, 0x06, 0x03, 0x2b, 0x65, 0x70, 0x04, 0x22, 0x04, 0x20);

/** @type {Promise<boolean> | undefined} */
let isBuiltIn;

/**
 * RFC 8032, section 5.1.7. Whatever is no key or no signature is not valid; nothing throws.
 *
 * @param {Uint8Array} publicKey
 * @param {Uint8Array} signature
 * @param {Uint8Array} message
 * @returns {Promise<boolean>}
 */
export async function verifyEd25519(publicKey, signature, message) {
  if (publicKey.length !== KEY_BYTES || signature.length !== SIGNATURE_BYTES) return false;
  isBuiltIn ??= knowsEd25519();
  if (!(await isBuiltIn)) return verifyEd25519InJavaScript(publicKey, signature, message);
  try {
    const key = await crypto.subtle.importKey('raw', own(publicKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, own(signature), own(message));
  } catch {
    return false;
  }
}

/**
 * @param {Uint8Array} seed
 * @param {Uint8Array} message
 * @returns {Promise<Uint8Array>}
 * @throws {DOMException} NotSupportedError where the browser has no Ed25519: nothing signs there.
 */
export async function signEd25519(seed, message) {
  const key = await privateKey(seed, false);
  return new Uint8Array(await crypto.subtle.sign('Ed25519', key, own(message)));
}

/**
 * @param {Uint8Array} seed
 * @returns {Promise<Uint8Array>}
 */
export async function publicKeyOf(seed) {
  const { x } = await crypto.subtle.exportKey('jwk', await privateKey(seed, true));
  const text = (x ?? '').replaceAll('-', '+').replaceAll('_', '/');
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/**
 * @param {Uint8Array} seed
 * @param {boolean} isExportable
 */
const privateKey = (seed, isExportable) =>
  crypto.subtle.importKey('pkcs8', Uint8Array.of(...PKCS8_PREFIX, ...seed), 'Ed25519', isExportable, ['sign']);

/** Browsers have it since 2024 and 2025; older ones refuse the name of the algorithm. */
async function knowsEd25519() {
  try {
    // The base point (RFC 8032, section 5.1): a valid key, whatever else it may be.
    await crypto.subtle.importKey('raw', new Uint8Array(KEY_BYTES).fill(0x66).fill(0x58, 0, 1), 'Ed25519', false, ['verify']);
    return true;
  } catch {
    return false;
  }
}
