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
export function parseProof(text: string): Proof | null;
/** @param {Proof} proof */
export function formatProof({ extra, index, hashes, checkpoint }: Proof): string;
/**
 * `{"entry":"<base64>","salts":{"title":"<base64>",…}}`, in base64, with nothing else in it, once and without spaces. There are no salts where
 * nothing is to be opened.
 *
 * @param {string | null} encoded
 * @returns {Extra | null}
 */
export function parseExtra(encoded: string | null): Extra | null;
/** First line of a proof (C2SP tlog-proof, "Format"). */
export const PROOF_HEADER: "c2sp.org/tlog-proof@v1";
export function formatExtra({ entry, salts }: Extra): string;
export type Proof = {
    /**
     * Base64, not authenticated.
     */
    extra: string | null;
    index: number;
    /**
     * From the leaf's sibling up.
     */
    hashes: readonly Uint8Array[];
    /**
     * The signed note, to the byte.
     */
    checkpoint: string;
};
/**
 * In base64.
 */
export type Salts = Readonly<Partial<Record<import("./commitment.js").Label, string>>>;
/**
 * What the receipts of this log carry in the extra line.
 */
export type Extra = {
    entry: Uint8Array;
    salts: Salts;
};
