/**
 * Zaedno cannot start, for a reason that the person who starts it can do something about. The message is all that is
 * printed: one or two sentences that say what is wrong and what to set or do.
 */
export class StartFailure extends Error {
  override readonly name: string = 'StartFailure';
}
