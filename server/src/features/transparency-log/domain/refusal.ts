import type { Checkpoint } from './checkpoint.js';
import { areEqual } from './consistency.js';

export const REFUSALS = ['no_key', 'other_key', 'no_trace', 'damaged', 'other_log', 'behind', 'other_root', 'witness_ahead'] as const;
/** Why nothing is signed. */
export type Refusal = (typeof REFUSALS)[number];

const BEGIN_ANEW = 'restore a newer backup, or begin a new log with: npm run log -- begin-anew --reason "…"';

/** What an operator reads: what is wrong, and the way out. */
export const REFUSAL_WORDS: Readonly<Record<Refusal, string>> = {
  no_key: 'The key that signed this log cannot be read: put DATA_DIR/keys/log.key back, or set LOG_PRIVATE_KEY to it.',
  other_key:
    'The newest checkpoint was signed by another key than the one here: every process needs the same DATA_DIR/keys/log.key or LOG_PRIVATE_KEY.',
  no_trace:
    'DATA_DIR/log/checkpoint, which tells what was published last, is not there: put it back, or, when this database surely holds all that was published, npm run log -- confirm.',
  damaged:
    'DATA_DIR/log/checkpoint holds no checkpoint: put the right one back, or, when this database surely holds all that was published, npm run log -- confirm.',
  other_log: `Another log than the one in this database was published: ${BEGIN_ANEW}.`,
  behind: `This database lacks entries that were published: ${BEGIN_ANEW}.`,
  other_root: `This database holds other entries than those that were published: ${BEGIN_ANEW}.`,
  witness_ahead: `A witness has seen more entries than this database holds: ${BEGIN_ANEW}. Is it the witness who is wrong, take it out of LOG_WITNESSES.`,
};

/** What lies in `DATA_DIR/log/checkpoint`. */
export type Trace = Checkpoint | 'none' | 'damaged';

/** What the database holds of the log that grows. */
export interface HeldLog {
  readonly origin: string;
  /** Number of committed entries. */
  readonly size: number;
  /** Size of the newest checkpoint that was signed; null before the first. */
  readonly signed: number | null;
  /** What its first entry says that it continues. */
  readonly continues: Checkpoint | null;
}

/** What has to be compared of the entries themselves, when sizes and names say nothing against it. */
export type Comparison = { readonly refusal: Refusal | null } | { readonly compare: Checkpoint };

/**
 * Whether the database holds all that was published. What was published and is not there must never be covered by another signature under the
 * same name: a log that tells two stories proves nothing (tlog-checkpoint, “Signatures”).
 */
export function judged(trace: Trace, held: HeldLog): Comparison {
  const isSigned = (held.signed ?? 0) > 0;
  // A log that began anew has a name that nothing was published under yet: the trace that it replaces need not be read.
  if (trace === 'damaged') return { refusal: isSigned || held.continues === null ? 'damaged' : null };
  if (trace === 'none') return { refusal: isSigned ? 'no_trace' : null };
  if (trace.origin !== held.origin) {
    if (!continuesFrom(trace, held.continues)) return { refusal: 'other_log' };
    // The first state of the log that began anew would have taken its place.
    return { refusal: isSigned ? 'no_trace' : null };
  }
  if (trace.size > held.size || (held.signed ?? 0) > held.size) return { refusal: 'behind' };
  return { compare: trace };
}

/** A log that began anew names what had been published before: not less than that. */
function continuesFrom(trace: Checkpoint, named: Checkpoint | null): boolean {
  if (named?.origin !== trace.origin || named.size < trace.size) return false;
  return named.size > trace.size || areEqual(named.root, trace.root);
}
