import { canonicalJson } from './canonical-json.js';
import type { Checkpoint } from './checkpoint.js';

/** Characters of the reason, which everybody reads. */
export const LONGEST_REASON = 500;

/** The first entry of a log that begins anew: what had been published of the one before, and why it does not go on. */
export function continuedEntry({ origin: log, size, root }: Checkpoint, reason: string, at: Date): Uint8Array {
  const [rootText, time] = [Buffer.from(root).toString('base64'), `${at.toISOString().slice(0, 19)}Z`];
  return new TextEncoder().encode(canonicalJson({ at: time, log, reason, root: rootText, size, t: 'continued', v: 1 }));
}

/** What such an entry names; null for any other entry. */
export function continuedIn(bytes: Uint8Array): Checkpoint | null {
  const entry: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (typeof entry !== 'object' || entry === null || !('t' in entry) || entry.t !== 'continued') return null;
  const { log, size, root } = entry as unknown as { readonly log: string; readonly size: number; readonly root: string };
  return { origin: log, size, root: Buffer.from(root, 'base64') };
}

/** The name of the next log: the first one's, and a number that none had. */
export function nextOrigin(first: string, taken: readonly string[]): string {
  const numbers = taken.map((origin) => (origin.startsWith(`${first}/`) ? Number(origin.slice(first.length + 1)) : 1));
  return `${first}/${Math.max(1, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}
