export const LEVELS = ['calm', 'flood'] as const;
/** How much is asked of whoever sends: at rest, and while an administrator has the flood mode on. */
export type Level = (typeof LEVELS)[number];

/** What a browser has to compute before it sends. */
export interface Puzzle {
  /** Iterations of PBKDF2 (RFC 8018 §5.2) in one try. */
  readonly iterations: number;
  /** Tries at most; half of them on average. */
  readonly tries: number;
}

export interface Demand {
  readonly puzzle: Puzzle;
  /** How many times the wait at rest a draft must be old when it comes without a proof. */
  readonly waits: number;
  /** Whether a program has to bring a proof, too. */
  readonly asksPrograms: boolean;
}

/**
 * A cheap telephone makes some 700 000 iterations a second, a desktop ten times as many: at rest that is under a second on average and
 * a second and a half at most, in a flood 6 and 12 seconds, counted from when the last page opens.
 */
export const DEMANDS: Readonly<Record<Level, Demand>> = {
  calm: { puzzle: { iterations: 2_000, tries: 512 }, waits: 1, asksPrograms: false },
  flood: { puzzle: { iterations: 2_000, tries: 4_096 }, waits: 15, asksPrograms: true },
};

/** Seconds until a draft that began at `startedAt` may be sent without a proof; `wait` is the one at rest. */
export function secondsToWait(startedAt: Date, wait: number, level: Level, now: Date): number {
  const passed = (now.getTime() - startedAt.getTime()) / 1_000;
  return Math.max(0, Math.ceil(wait * DEMANDS[level].waits - passed));
}
