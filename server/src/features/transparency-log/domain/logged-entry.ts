import type { LogCase } from '../../../kernel/ids.js';
import type { LogType } from './log-entry.js';

/** What a transaction appended and the log does not have yet. */
export interface PendingEntry {
  readonly entryId: string;
  readonly case: LogCase | null;
  readonly type: LogType;
  /** Canonical JSON in UTF-8: the leaf is SHA-256(00 ‖ bytes). */
  readonly bytes: Uint8Array;
  readonly appendedAt: Date;
}

/** An entry of the log. Everybody may know of it once its index is below the size of the newest checkpoint. */
export interface LoggedEntry extends PendingEntry {
  readonly logId: number;
  /** Its place in the log, from 0. */
  readonly index: number;
  readonly integratedAt: Date;
}

/** Salts of an entry by label, 32 bytes each; without those that were erased. */
export type Salts = Readonly<Record<string, Uint8Array>>;
