/** The state of a log: how many entries it has, and the root over them (C2SP tlog-checkpoint, “Note text”). */
export interface Checkpoint {
  readonly origin: string;
  readonly size: number;
  /** 32 bytes (RFC 6962 §2.1). */
  readonly root: Uint8Array;
}

/** Three lines: origin, size, base64 of the root. This is what is signed. */
export const checkpointText = ({ origin, size, root }: Checkpoint): string =>
  `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`;

/** Null for what is no text of a checkpoint. Extension lines are passed over. */
export function parseCheckpoint(text: string): Checkpoint | null {
  const [origin = '', size = '', base64 = '', ...rest] = text.split('\n');
  // The newline at the end leaves an empty one behind; extension lines are not empty.
  if (origin === '' || rest.pop() !== '' || rest.includes('')) return null;
  const root = Buffer.from(base64, 'base64');
  if (root.length !== 32 || root.toString('base64') !== base64) return null;
  const count = sizeIn(size);
  return count === null ? null : { origin, size: count, root };
}

/** A count in ASCII decimal without leading zeroes; null for another text, and beyond 2^53. */
export function sizeIn(text: string): number | null {
  const size = /^(?:0|[1-9]\d{0,15})$/.test(text) ? Number(text) : null;
  return size !== null && Number.isSafeInteger(size) ? size : null;
}
