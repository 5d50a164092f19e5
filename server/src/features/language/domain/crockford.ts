import type { CaseNumber } from '../../../kernel/ids.js';

declare const brand: unique symbol;

/** The secret half of a look-up: sixteen Crockford Base32 characters (80 bits) without dashes. Never stored, logged or put in a URL. */
export type AccessCode = string & { readonly [brand]: 'AccessCode' };

export const CASE_NUMBER_BYTES = 5;
export const ACCESS_CODE_BYTES = 10;

const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const CANONICAL = /^[0-9A-HJKMNP-TV-Z]+$/;
const GROUP = 4;
/** More than anybody types around sixteen characters; a longer text is not a code and is not worth reading. */
const LONGEST_INPUT = 100;

/** Upper-case letters that look like a character of the alphabet; Cyrillic ones as they look, not as they sound. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  O: '0',
  I: '1',
  L: '1',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: '0',
  Р: 'P',
  С: 'C',
  Т: 'T',
  Х: 'X',
  У: 'Y',
  І: '1',
  Ј: 'J',
  Ѕ: 'S',
};

/** Crockford Base32, five bits a character, most significant first. @throws RangeError unless the bytes come in fives. */
export function encodeCrockford(bytes: Uint8Array): string {
  if (bytes.length % 5 !== 0) throw new RangeError(`${bytes.length} bytes do not fill whole characters`);
  let text = '';
  let bits = 0;
  let held = 0;
  for (const byte of bytes) {
    bits = (bits << 8) | byte;
    held += 8;
    while (held >= 5) {
      held -= 5;
      text += ALPHABET.charAt((bits >> held) & 31);
    }
    bits &= (1 << held) - 1;
  }
  return text;
}

/**
 * The code as it was issued, from what a person typed: any case, with spaces and dashes, with O for 0, I or L for 1, and with Cyrillic
 * letters that look the same. Null when it holds any other character, or nothing.
 */
export function normaliseCode(text: string): string | null {
  if (text.length > LONGEST_INPUT) return null;
  const bare = text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212]/gu, '');
  const code = Array.from(bare, (character) => LOOK_ALIKES[character] ?? character).join('');
  return CANONICAL.test(code) ? code : null;
}

/** Dashes after each fourth character: `7KQ2-M9XW`, `XXXX-XXXX-XXXX-XXXX`. */
export function formatCode(code: CaseNumber | AccessCode): string {
  const groups: string[] = [];
  for (let start = 0; start < code.length; start += GROUP) groups.push(code.slice(start, start + GROUP));
  return groups.join('-');
}

/** @throws RangeError unless there are exactly 5 random bytes. */
export function caseNumberFrom(bytes: Uint8Array): CaseNumber {
  return encodeExactly(bytes, CASE_NUMBER_BYTES) as CaseNumber;
}

/** @throws RangeError unless there are exactly 10 random bytes. */
export function accessCodeFrom(bytes: Uint8Array): AccessCode {
  return encodeExactly(bytes, ACCESS_CODE_BYTES) as AccessCode;
}

/** The case number that a person typed, or null when the text cannot be one. */
export function parseCaseNumber(text: string): CaseNumber | null {
  const code = normaliseCode(text);
  return code?.length === 8 ? (code as CaseNumber) : null;
}

/** The access code that a person typed, or null when the text cannot be one. */
export function parseAccessCode(text: string): AccessCode | null {
  const code = normaliseCode(text);
  return code?.length === 16 ? (code as AccessCode) : null;
}

function encodeExactly(bytes: Uint8Array, length: number): string {
  if (bytes.length !== length) throw new RangeError(`${length} bytes are needed, not ${bytes.length}`);
  return encodeCrockford(bytes);
}
