export const OUTCOMES = ['received', 'limited', 'too_early', 'trapped', 'unproved'] as const;
/** What became of an attempt to send. Counted by the minute and never with whose it was. */
export type Outcome = (typeof OUTCOMES)[number];

export type OutcomeCounts = Readonly<Record<Outcome, number>>;
