const [SECOND, MINUTE, HOUR, DAY] = [1_000, 60_000, 3_600_000, 86_400_000];

/** Milliseconds between one try and the next: the last one comes about a day and a half after the first. */
const PAUSES = [5 * SECOND, 5 * MINUTE, 30 * MINUTE, 2 * HOUR, 5 * HOUR, 10 * HOUR, 18 * HOUR];

/** How often a message is tried. */
export const TRIES = PAUSES.length + 1;

/** After so long without a single message taken a webhook is given up. */
const PATIENCE = 5 * DAY;

/**
 * When a message that failed is tried again after `attempts` tries; null when it is given up. `jitter` in [0, 1) spreads tries that failed
 * together over a tenth of the pause.
 */
export function nextTry(attempts: number, at: Date, jitter: number): Date | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : new Date(at.getTime() + Math.round(pause * (1 + jitter / 10)));
}

/** Whether an address is given up: it says that it is gone for good (410), or has taken nothing for days when a message was given up. */
export function isGivenUp(status: number | null, isLastTry: boolean, failingSince: Date | null, at: Date): boolean {
  if (status === 410) return true;
  return isLastTry && failingSince !== null && at.getTime() - failingSince.getTime() >= PATIENCE;
}

/** A message counts as taken with any status of success (2xx). */
export const isTaken = (status: number | null): boolean => status !== null && status >= 200 && status <= 299;
