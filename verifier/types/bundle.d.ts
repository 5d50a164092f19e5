/**
 * The entries of a bundle: each behind its length in two bytes, big-endian (C2SP tlog-tiles, "Log entries").
 *
 * @param {Uint8Array} bytes
 * @returns {Uint8Array[] | null} null where it ends in the middle of an entry, or holds more than a full one
 */
export function parseBundle(bytes: Uint8Array): Uint8Array[] | null;
/** Entries of a full bundle, hashes of a full tile (C2SP tlog-tiles, "Merkle Tree"). */
export const TILE_WIDTH: 256;
