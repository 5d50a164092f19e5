/** One log from its first entry on. After a loss that a checkpoint would tell of, another one begins under another origin. */
export interface LogGeneration {
  readonly id: number;
  /** Name of the log in its checkpoints (C2SP tlog-checkpoint): where it is served, without scheme. */
  readonly origin: string;
  readonly beganAt: Date;
  /** The log that it takes the place of. */
  readonly continues: number | null;
}

/** What a checkpoint tells of a log. */
export interface LogState {
  readonly logId: number;
  /** Number of entries. */
  readonly size: number;
  /** Merkle tree hash of all of them (RFC 6962 §2.1). */
  readonly root: Uint8Array;
}

/** The newest state that was signed. */
export interface LogCheckpoint extends LogState {
  readonly origin: string;
  /** The signed note as it is served (C2SP signed-note). */
  readonly note: string;
  readonly signedAt: Date;
}
