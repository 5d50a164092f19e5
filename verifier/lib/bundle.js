/** Entries of a full bundle, hashes of a full tile (C2SP tlog-tiles, "Merkle Tree"). */
export const TILE_WIDTH = 256;

/**
 * The entries of a bundle: each behind its length in two bytes, big-endian (C2SP tlog-tiles, "Log entries").
 *
 * @param {Uint8Array} bytes
 * @returns {Uint8Array[] | null} null where it ends in the middle of an entry, or holds more than a full one
 */
export function parseBundle(bytes) {
  const entries = [];
  let at = 0;
  while (at < bytes.length) {
    const start = at + 2;
    at = start + (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    if (start > bytes.length || at > bytes.length || entries.length === TILE_WIDTH) return null;
    entries.push(bytes.subarray(start, at));
  }
  return entries;
}
