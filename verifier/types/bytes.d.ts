/**
 * Strictly: what is not UTF-8 is null, and a byte order mark stays where it is.
 *
 * @param {Uint8Array} bytes
 * @returns {string | null}
 */
export function fromUtf8(bytes: Uint8Array): string | null;
/** @param {readonly Uint8Array[]} parts */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer>;
/**
 * RFC 4648, section 4, with padding.
 *
 * @param {Uint8Array} bytes
 */
export function toBase64(bytes: Uint8Array): string;
/**
 * RFC 4648, section 4, in its one spelling: no spaces, full padding, no bits left over. Anything else is null.
 *
 * @param {string} text
 * @returns {Uint8Array | null}
 */
export function fromBase64(text: string): Uint8Array | null;
/**
 * A count or an index as C2SP writes it: decimal, without leading zeroes. Beyond 2^53 - 1 it is null, as nothing here could count so far.
 *
 * @param {string} text
 * @returns {number | null}
 */
export function parseCount(text: string): number | null;
/**
 * Big-endian, 64 bits.
 *
 * @param {number} number A safe integer, not negative.
 */
export function uint64(number: number): Uint8Array<ArrayBuffer>;
export function utf8(text: string): Uint8Array<ArrayBuffer>;
export function equal(one: Uint8Array, other: Uint8Array): boolean;
export function toHex(bytes: Uint8Array): string;
