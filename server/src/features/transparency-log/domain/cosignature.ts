import type { NoteSignature } from './signed-note.js';

const TIME_BYTES = 8;
const SIGNATURE_BYTES = 64;

/** A cosignature of Ed25519, not verified yet. */
export interface Cosignature {
  /** Seconds since 1970, when the witness signed. */
  readonly time: number;
  /** What was signed: header, time, and the text of the checkpoint (tlog-cosignature, “Ed25519 signed message”). */
  readonly message: Uint8Array;
  readonly signature: Uint8Array;
}

/** Reads `timestamped_signature`, big-endian time and signature; null for another length or a time beyond 2^53. */
export function cosignatureOf({ signature: bytes }: NoteSignature, checkpoint: string): Cosignature | null {
  if (bytes.length !== TIME_BYTES + SIGNATURE_BYTES) return null;
  const time = Buffer.from(bytes).readBigUInt64BE(0);
  if (time > BigInt(Number.MAX_SAFE_INTEGER)) return null;
  const message = Buffer.from(`cosignature/v1\ntime ${time}\n${checkpoint}`, 'utf8');
  return { time: Number(time), message, signature: bytes.subarray(TIME_BYTES) };
}

/** The most hashes that `add-checkpoint` takes. */
const MOST_HASHES = 63;

/** The body of `add-checkpoint`: what the witness saw last, the proof from there, a blank line, the signed checkpoint (tlog-witness). */
export function addCheckpointBody(old: number, proof: readonly Uint8Array[], note: string): string {
  if (proof.length > MOST_HASHES) throw new RangeError('No tree needs a proof of so many hashes');
  return `old ${old}\n${proof.map((hash) => `${Buffer.from(hash).toString('base64')}\n`).join('')}\n${note}`;
}
