/**
 * The verifier of the transparency log. It needs WebCrypto and nothing else, so that it runs in a browser as in Node.js.
 *
 * @module
 */

export { fromBase64, fromUtf8, toBase64, toHex, utf8 } from './bytes.js';
export { parseBundle, TILE_WIDTH } from './bundle.js';
export { canonicalJson } from './canonical-json.js';
export { formatCheckpoint, openCheckpoint, parseCheckpoint } from './checkpoint.js';
export { commitmentTo, LABELS, opens } from './commitment.js';
export { cosign, cosignedAt, verifyCosignatures } from './cosignature.js';
export { MOST_ENTRY_BYTES, parseEntry } from './entry.js';
export { DECISIONS } from './entry-fields.js';
export { COSIGNATURE_V1, ED25519, formatVkey, parseNote, parseVkey, signingKey, signNote, verifyNote } from './note.js';
export { faultOfPromise, parsePromise } from './promise.js';
export { formatExtra, formatProof, parseExtra, parseProof, PROOF_HEADER } from './proof.js';
export { verifyReceipt } from './receipt.js';
export { bundlePath, partialWidth, RightEdge, tilePath, tilesOf, webHasher } from './tiles.js';
export { emptyRoot, leafHash, nodeHash, verifyConsistency, verifyInclusion } from './tree.js';

/**
 * @typedef {import('./receipt.js').Verified} Verified
 * @typedef {import('./receipt.js').Question} Question
 * @typedef {import('./receipt.js').TextCode} TextCode
 * @typedef {import('./receipt.js').InLogCode} InLogCode
 * @typedef {import('./receipt.js').SignedCode} SignedCode
 * @typedef {import('./receipt.js').WitnessedCode} WitnessedCode
 * @typedef {import('./receipt.js').ReceiptFault} ReceiptFault
 * @typedef {import('./receipt.js').Seen} Seen
 * @typedef {import('./entry.js').Entry} Entry
 * @typedef {import('./entry.js').EntryFault} EntryFault
 * @typedef {import('./entry-fields.js').Decision} Decision
 * @typedef {import('./checkpoint.js').Checkpoint} Checkpoint
 * @typedef {import('./checkpoint.js').CheckpointFault} CheckpointFault
 * @typedef {import('./note.js').VerifierKey} VerifierKey
 * @typedef {import('./note.js').SigningKey} SigningKey
 * @typedef {import('./proof.js').Proof} Proof
 * @typedef {import('./proof.js').Extra} Extra
 */
