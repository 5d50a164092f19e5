/** What a monitor may find of a commitment, from nothing to all of it (the five steps of the Independent Reporting Mechanism, OGP). */
export const ASSESSED_STEPS = ['no_evidence', 'not_started', 'limited', 'substantial', 'complete'] as const;
export type AssessedStep = (typeof ASSESSED_STEPS)[number];

/** What the municipality may report: it cannot say of itself that there is no evidence. */
export const REPORTED_STEPS = ['not_started', 'limited', 'substantial', 'complete'] as const satisfies readonly AssessedStep[];
export type ReportedStep = (typeof REPORTED_STEPS)[number];

/** How far the bar of a step goes, in thirds. Where there is no evidence, nothing is seen to be done. */
export const REACH: Readonly<Record<AssessedStep, 0 | 1 | 2 | 3>> = {
  no_evidence: 0,
  not_started: 0,
  limited: 1,
  substantial: 2,
  complete: 3,
};

/**
 * How far apart the municipality and the monitor that is farthest from it stand, 0 to 3. Nobody disagrees with what nobody said: it is 0
 * before both have spoken.
 */
export function disagreement(reported: ReportedStep | null, assessed: readonly AssessedStep[]): number {
  if (reported === null) return 0;
  return Math.max(0, ...assessed.map((step) => Math.abs(REACH[reported] - REACH[step])));
}

/** The step at the lower and at the upper end of what several monitors find; null before the first one. */
export function spread(assessed: readonly AssessedStep[]): { readonly lowest: AssessedStep; readonly highest: AssessedStep } | null {
  const sorted = ASSESSED_STEPS.filter((step) => assessed.includes(step));
  const [lowest] = sorted;
  const highest = sorted.at(-1);
  return lowest && highest ? { lowest, highest } : null;
}
