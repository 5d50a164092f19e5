export const LOG_STANDINGS = ['promised', 'integrated'] as const;
/** Whether a signed checkpoint covers an entry already, or the log has only promised it. */
export type LogStanding = (typeof LOG_STANDINGS)[number];

/** Minutes after an entry was appended within which a signed checkpoint has to cover it. */
export const PROMISE_MINUTES = 60;

/** Until when the promise of an entry that was appended at that instant is to be kept. */
export const promisedUntil = (appendedAt: Date): Date => new Date(appendedAt.getTime() + PROMISE_MINUTES * 60_000);
