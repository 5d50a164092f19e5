import { civilDateIn } from '../../../kernel/civil-date.js';
import type { LogCase } from '../../../kernel/ids.js';
import { canonicalJson, type JsonValue } from './canonical-json.js';
import type { LogFact } from './log-entry.js';

/** The most that C2SP tlog-tiles can carry: the length of an entry stands before it in two bytes. */
export const MOST_BYTES = 65_535;

/** Commitments by label, in base64. */
export type Commitments = Readonly<Record<string, string>>;

/** The day in Europe/Sofia for a receipt, so that nobody finds whose it is by the minute; else UTC to the second (RFC 3339). */
export function timeOf(fact: LogFact, at: Date): string {
  return fact.t === 'received' ? civilDateIn(at) : `${at.toISOString().slice(0, 19)}Z`;
}

/** The entry as it stands in the log for good. @throws RangeError when it is longer than {@link MOST_BYTES}. */
export function entryBytes(logCase: LogCase, fact: LogFact, at: Date, commitments: Commitments): Uint8Array {
  const { texts: _, ...told }: Omit<LogFact, 'texts'> & { texts?: unknown } = fact;
  const entry: JsonValue = {
    ...(told as { readonly [key: string]: JsonValue }),
    at: timeOf(fact, at),
    c: Object.keys(commitments).length > 0 ? commitments : undefined,
    case: logCase,
    v: 1,
  };
  const bytes = new TextEncoder().encode(canonicalJson(entry));
  if (bytes.length > MOST_BYTES) throw new RangeError(`An entry of ${bytes.length} bytes does not fit into the log`);
  return bytes;
}
