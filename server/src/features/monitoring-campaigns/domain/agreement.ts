import { ASSESSED_STEPS, type AssessedStep } from '../../commitments/domain/index.js';

/** Fewer points than this say nothing of how two people read. */
export const FEWEST_FOR_ALPHA = 5;

export const ALPHA_GAPS = ['too_few', 'no_variation'] as const;
/** Why there is no alpha: fewer than {@link FEWEST_FOR_ALPHA} points, or everybody found the same everywhere, which chance could not differ from. */
export type AlphaGap = (typeof ALPHA_GAPS)[number];

/** How far two readers of the same points agree. */
export interface Agreement {
  /** Points with two readings. */
  readonly n: number;
  /** Those where both found the same step. */
  readonly equal: number;
  /** Whole percent; null without any. */
  readonly percent: number | null;
  /** Krippendorff's alpha with the ordinal metric, to 2 places; null where it says nothing. */
  readonly alpha: number | null;
  readonly alphaGap: AlphaGap | null;
}

export type Pair = readonly [AssessedStep, AssessedStep];

/** Of two readings a point, none missing. */
export function agreementOf(pairs: readonly Pair[]): Agreement {
  const n = pairs.length;
  const equal = pairs.filter(([one, other]) => one === other).length;
  const percent = n === 0 ? null : Math.round((equal * 100) / n);
  if (n < FEWEST_FOR_ALPHA) return { n, equal, percent, alpha: null, alphaGap: 'too_few' };
  const alpha = alphaOf(pairs);
  return { n, equal, percent, alpha: alpha === null ? null : toTwoPlaces(alpha), alphaGap: alpha === null ? 'no_variation' : null };
}

/**
 * Krippendorff's alpha with the ordinal metric for two readers and no missing values (Krippendorff, Content Analysis, ch. 12):
 * 1 less the disagreement that was seen over the one that chance would give. 1 is full agreement, 0 is chance, below 0 is worse than chance.
 * Null where all values are the same.
 */
export function alphaOf(pairs: readonly Pair[]): number | null {
  // With two values a point, each pair enters the coincidence matrix twice, in both orders, with the weight 1.
  const counts = ASSESSED_STEPS.map((step) => pairs.flat().filter((value) => value === step).length);
  const values = pairs.length * 2;
  const distance = ordinalDistance(counts);
  let expected = 0;
  for (const [one, ofOne] of counts.entries())
    for (const [other, ofOther] of counts.entries()) expected += ofOne * ofOther * distance(one, other);
  if (expected === 0) return null;
  let observed = 0;
  for (const [one, other] of pairs) observed += 2 * distance(ASSESSED_STEPS.indexOf(one), ASSESSED_STEPS.indexOf(other));
  return 1 - ((values - 1) * observed) / expected;
}

/** The square of how many values lie between two ranks, each end counted by half. @param counts how often each rank was given */
function ordinalDistance(counts: readonly number[]): (one: number, other: number) => number {
  const count = (rank: number): number => counts[rank] ?? 0;
  return (one, other) => {
    const [low, high] = [Math.min(one, other), Math.max(one, other)];
    const between = counts.slice(low, high + 1).reduce((sum, each) => sum + each, 0);
    return (between - (count(low) + count(high)) / 2) ** 2;
  };
}

/** Never „-0“, which nobody can read. */
const toTwoPlaces = (value: number): number => Math.round(value * 100) / 100 || 0;
