import { randomInt } from 'node:crypto';
import { crc32 } from 'node:zlib';

/** Digits and letters: a double click selects the whole, and no sign needs escaping in a header or a URL. */
const LETTERS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const PREFIX_LENGTH = 8;
/** 238 random bits: that is why a plain hash is enough to keep. */
const SECRET_LENGTH = 40;
/** 62^6 is more than 2^32, so that a CRC-32 fits. */
const CHECK_LENGTH = 6;

const SHAPE = new RegExp(`^zk_([0-9A-Za-z]{${PREFIX_LENGTH}})_([0-9A-Za-z]{${SECRET_LENGTH}})([0-9A-Za-z]{${CHECK_LENGTH}})$`);

/** How every key begins: whoever searches code for lost secrets knows it by this. */
export const KEY_MARK = 'zk_';

/** A new key: `zk_`, eight letters to tell it by, `_`, the secret, and a check of all before it against slips of the pen. */
export function newKeySecret(): { readonly prefix: string; readonly secret: string } {
  const prefix = letters(PREFIX_LENGTH);
  const start = `${KEY_MARK}${prefix}_${letters(SECRET_LENGTH)}`;
  return { prefix, secret: start + checkOf(start) };
}

/** The letters that a key is found by; null for what cannot be a key. */
export function prefixOf(secret: string): string | null {
  const match = SHAPE.exec(secret);
  if (!match) return null;
  const [, prefix = '', , check] = match;
  return checkOf(secret.slice(0, -CHECK_LENGTH)) === check ? prefix : null;
}

const letters = (length: number): string => Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');

/** CRC-32 (ISO-HDLC, as in zip) as a number of base 62, the highest digit first. */
function checkOf(text: string): string {
  let rest = crc32(text);
  let check = '';
  for (let place = 0; place < CHECK_LENGTH; place += 1) {
    check = (LETTERS[rest % LETTERS.length] ?? '') + check;
    rest = Math.floor(rest / LETTERS.length);
  }
  return check;
}
