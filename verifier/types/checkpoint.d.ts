/**
 * @typedef {object} Checkpoint What a log commits to (C2SP tlog-checkpoint, "Note text").
 * @property {string} origin
 * @property {number} size
 * @property {Uint8Array} root
 *
 * @typedef {'checkpoint_malformed' | 'key_unknown' | 'signature_wrong' | 'origin_differs'} CheckpointFault
 *
 * @typedef {{ fault: null, checkpoint: Checkpoint, note: import('./note.js').Note, signedBy: readonly import('./note.js').VerifierKey[] }} OpenCheckpoint
 * @typedef {{ fault: CheckpointFault, checkpoint: Checkpoint | null, note: import('./note.js').Note | null }} ClosedCheckpoint
 */
/**
 * @param {string} text The text of a note.
 * @returns {Checkpoint | null}
 */
export function parseCheckpoint(text: string): Checkpoint | null;
/**
 * A checkpoint is worth something only when a key of its log signed it, whose name is the origin: a key may sign other notes, too, and those
 * begin with another line.
 *
 * @param {string} text
 * @param {readonly import('./note.js').VerifierKey[]} keys The log's, old and new.
 * @returns {Promise<OpenCheckpoint | ClosedCheckpoint>}
 */
export function openCheckpoint(text: string, keys: readonly import("./note.js").VerifierKey[]): Promise<OpenCheckpoint | ClosedCheckpoint>;
export function formatCheckpoint({ origin, size, root }: Checkpoint): string;
/**
 * What a log commits to (C2SP tlog-checkpoint, "Note text").
 */
export type Checkpoint = {
    origin: string;
    size: number;
    root: Uint8Array;
};
export type CheckpointFault = "checkpoint_malformed" | "key_unknown" | "signature_wrong" | "origin_differs";
export type OpenCheckpoint = {
    fault: null;
    checkpoint: Checkpoint;
    note: import("./note.js").Note;
    signedBy: readonly import("./note.js").VerifierKey[];
};
export type ClosedCheckpoint = {
    fault: CheckpointFault;
    checkpoint: Checkpoint | null;
    note: import("./note.js").Note | null;
};
