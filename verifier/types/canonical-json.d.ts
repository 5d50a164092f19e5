/**
 * JSON in its one spelling (RFC 8785): keys in the order of their UTF-16 code units, no spaces, numbers that are safe integers.
 *
 * @param {unknown} value Of JSON.
 * @returns {string | null} null where a number is none of those
 */
export function canonicalJson(value: unknown): string | null;
