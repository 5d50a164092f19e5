import { fromBase64, fromUtf8, parseCount, toBase64 } from './bytes.js';
import { LABELS, SALT_BYTES } from './commitment.js';
import { isFields } from './entry-fields.js';
import { HASH_BYTES } from './hash.js';

/** First line of a proof (C2SP tlog-proof, "Format"). */
export const PROOF_HEADER = 'c2sp.org/tlog-proof@v1';

/** A tree of 2^53 entries has no longer proof. */
const MOST_HASHES = 63;

/** UTF-16 units of the longest proof that is read. */
const LONGEST_PROOF = 524_288;

/**
 * @typedef {object} Proof
 * @property {string | null} extra Base64, not authenticated.
 * @property {number} index
 * @property {readonly Uint8Array[]} hashes From the leaf's sibling up.
 * @property {string} checkpoint The signed note, to the byte.
 *
 * @typedef {Readonly<Partial<Record<import('./commitment.js').Label, string>>>} Salts In base64.
 *
 * @typedef {object} Extra What the receipts of this log carry in the extra line.
 * @property {Uint8Array} entry
 * @property {Salts} salts
 */

/**
 * @param {string} text
 * @returns {Proof | null}
 */
export function parseProof(text) {
  const split = text.indexOf('\n\n');
  if (text.length > LONGEST_PROOF || split < 0) return null;
  const [header, ...lines] = text.slice(0, split).split('\n');
  const extra = lines[0]?.startsWith('extra ') ? (lines.shift()?.slice(6) ?? null) : null;
  const index = parseCount(/^index (\d+)$/.exec(lines.shift() ?? '')?.[1] ?? '');
  const hashes = lines.map((line) => fromBase64(line));
  if (header !== PROOF_HEADER || index === null || hashes.length > MOST_HASHES) return null;
  if (extra !== null && !fromBase64(extra)) return null;
  const isWhole = hashes.every((hash) => hash?.length === HASH_BYTES);
  return isWhole ? { extra, index, hashes: /** @type {Uint8Array[]} */ (hashes), checkpoint: text.slice(split + 2) } : null;
}

/** @param {Proof} proof */
export function formatProof({ extra, index, hashes, checkpoint }) {
  const lines = [PROOF_HEADER, ...(extra === null ? [] : [`extra ${extra}`]), `index ${index}`, ...hashes.map(toBase64)];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/**
 * `{"entry":"<base64>","salts":{"title":"<base64>",…}}`, in base64, with nothing else in it, once and without spaces. There are no salts where
 * nothing is to be opened.
 *
 * @param {string | null} encoded
 * @returns {Extra | null}
 */
export function parseExtra(encoded) {
  const bytes = fromBase64(encoded ?? '');
  const text = bytes && fromUtf8(bytes);
  const value = text ? parseJson(text) : undefined;
  if (!isFields(value) || JSON.stringify(value) !== text) return null;
  const { entry, salts = {}, ...rest } = value;
  if (Object.keys(rest).length > 0) return null;
  const entryBytes = typeof entry === 'string' ? fromBase64(entry) : null;
  if (!entryBytes || !isFields(salts) || !Object.entries(salts).every(isSalt)) return null;
  return { entry: entryBytes, salts: /** @type {Salts} */ (salts) };
}

/** @param {[string, unknown]} entry */
const isSalt = ([label, salt]) =>
  LABELS.some((known) => known === label) && typeof salt === 'string' && fromBase64(salt)?.length === SALT_BYTES;

/** @param {Extra} extra @returns {string} base64 */
export const formatExtra = ({ entry, salts }) => toBase64(new TextEncoder().encode(JSON.stringify({ entry: toBase64(entry), salts })));

/** @param {string} text */
function parseJson(text) {
  try {
    return /** @type {unknown} */ (JSON.parse(text));
  } catch {
    return undefined;
  }
}
