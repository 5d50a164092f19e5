import { concat, equal, fromBase64, utf8 } from './bytes.js';
import { HASH_BYTES, hmacSha256 } from './hash.js';

/** What an entry may commit to. */
export const LABELS = /** @type {const} */ (['title', 'text', 'answer']);

/** @typedef {typeof LABELS[number]} Label */

/** Bytes of a salt. */
export const SALT_BYTES = 32;

/**
 * HMAC-SHA256(salt, label ‖ 00 ‖ content): whoever has only the entry can neither read nor guess the content, and whoever has the salt can
 * show it, and nothing else, to have been there.
 *
 * @param {Uint8Array} salt
 * @param {string} label
 * @param {string} content
 */
export const commitmentTo = (salt, label, content) => hmacSha256(salt, concat([utf8(label), Uint8Array.of(0), utf8(content)]));

/**
 * Whether the commitment is to this content. A text that went through a clipboard or an editor may have other line ends, spaces around it, or
 * letters composed another way: those are tried, too, as they change no word.
 *
 * @param {{ commitment: string, salt: string, label: string, content: string }} claim Commitment and salt in base64.
 */
export async function opens({ commitment, salt, label, content }) {
  const [expected, key] = [fromBase64(commitment), fromBase64(salt)];
  if (expected?.length !== HASH_BYTES || key?.length !== SALT_BYTES) return false;
  for (const spelling of spellings(content)) if (equal(await commitmentTo(key, label, spelling), expected)) return true;
  return false;
}

/** @param {string} content */
function spellings(content) {
  const lines = content.replaceAll(/\r\n?/g, '\n');
  return new Set([content, lines, lines.trim(), lines.normalize('NFC'), lines.trim().normalize('NFC')]);
}
