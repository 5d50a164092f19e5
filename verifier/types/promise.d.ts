/** @typedef {import('./note.js').VerifierKey} VerifierKey */
/**
 * @typedef {object} LogPromise What the log gives before it has integrated an entry: its word that it will.
 * @property {string} origin
 * @property {Uint8Array} leaf
 * @property {Date} deadline
 * @property {import('./note.js').Note} note
 * @property {import('./proof.js').Extra} extra
 *
 * @typedef {'key_unknown' | 'signature_wrong' | 'origin_differs'} PromiseFault
 */
/**
 * A signed note of three lines (`<origin>/promise`, base64 of the leaf hash, deadline in RFC 3339), a blank line, and an extra line as a receipt has it.
 *
 * @param {string} text
 * @returns {LogPromise | null}
 */
export function parsePromise(text: string): LogPromise | null;
/**
 * @param {LogPromise} promise
 * @param {readonly VerifierKey[]} keys
 * @returns {Promise<PromiseFault | null>}
 */
export function faultOfPromise(promise: LogPromise, keys: readonly VerifierKey[]): Promise<PromiseFault | null>;
export type VerifierKey = import("./note.js").VerifierKey;
/**
 * What the log gives before it has integrated an entry: its word that it will.
 */
export type LogPromise = {
    origin: string;
    leaf: Uint8Array;
    deadline: Date;
    note: import("./note.js").Note;
    extra: import("./proof.js").Extra;
};
export type PromiseFault = "key_unknown" | "signature_wrong" | "origin_differs";
