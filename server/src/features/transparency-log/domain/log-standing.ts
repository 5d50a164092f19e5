export const LOG_STANDINGS = ['promised', 'integrated'] as const;
/** Whether a signed checkpoint covers an entry already, or the log has only promised it. */
export type LogStanding = (typeof LOG_STANDINGS)[number];

/** Minutes after an entry was appended within which a signed checkpoint has to cover it. */
export const PROMISE_MINUTES = 60;

/** Until when the promise of an entry that was appended at that instant is to be kept. */
export const promisedUntil = (appendedAt: Date): Date => new Date(appendedAt.getTime() + PROMISE_MINUTES * 60_000);

/** How far an entry is on its way into the log. */
export interface EntryStanding {
  readonly state: LogStanding;
  /** Its place in the log, from 0; null while it is promised. */
  readonly index: number | null;
  /** Until when the promise is to be kept; null once it was. */
  readonly deadline: Date | null;
}

/** Of an entry that was appended at that instant, and that a signed checkpoint covers at `index`, or none does. */
export function standingOf(appendedAt: Date, index: number | null): EntryStanding {
  return index === null
    ? { state: 'promised', index: null, deadline: promisedUntil(appendedAt) }
    : { state: 'integrated', index, deadline: null };
}
