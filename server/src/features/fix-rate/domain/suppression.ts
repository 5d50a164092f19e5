import { all, type Counts, spoken, sumOf } from './counts.js';

/** A share of fewer than these says more of one case than of a department. */
export const ENOUGH = 5;

/** A line of a table; it never is empty, as what has nothing in it is no line. */
export interface Group {
  readonly key: string;
  readonly counts: Counts;
}

/** The lines of which everybody reads the counts, by their keys, and whether they read the total. */
export interface Published {
  readonly isTotalShown: boolean;
  /** For each table, in the order given. */
  readonly shown: readonly ReadonlySet<string>[];
}

/**
 * What of these tables can be published: all of them divide the same things, so that they have one total. A line that is computed from
 * fewer than {@link ENOUGH} is left out. Where a count that is left out could be computed from the total and the other lines, the smallest
 * line that is left is left out, too, until it cannot; where no line is left, the total goes, in every table, as any of them would tell it.
 */
export function publish(tables: readonly (readonly Group[])[]): Published {
  const total = sumOf((tables[0] ?? []).map(({ counts }) => counts));
  const withTotal = spoken(total) >= ENOUGH ? tables.map((table) => shownWithTotal(table)) : [null];
  const isTotalShown = withTotal.every((shown) => shown !== null);
  return { isTotalShown, shown: isTotalShown ? withTotal.filter((shown) => shown !== null) : tables.map(shownWithoutTotal) };
}

/** Null where leaving out every line would not be enough. */
function shownWithTotal(table: readonly Group[]): ReadonlySet<string> | null {
  for (const [hidden, shown] of splits(table)) if (isSafeWithTotal(hidden)) return keysOf(shown);
  return null;
}

/** One line that is left out hides the total, so that the other tables do not tell it. */
function shownWithoutTotal(table: readonly Group[]): ReadonlySet<string> {
  for (const [hidden, shown] of splits(table)) if (hidden.length > 0) return keysOf(shown);
  return new Set();
}

/** The lines that are left out and those that are left: first those that are too small, then one more each time, the smallest first. */
function* splits(table: readonly Group[]): Generator<readonly [hidden: readonly Group[], shown: readonly Group[]]> {
  const bySize = [...table].sort((one, other) => spoken(one.counts) - spoken(other.counts) || (one.key < other.key ? -1 : 1));
  const tooSmall = bySize.filter(({ counts }) => spoken(counts) < ENOUGH).length;
  for (let out = tooSmall; out <= bySize.length; out += 1) yield [bySize.slice(0, out), bySize.slice(out)];
}

/**
 * Whether none of the counts of these lines follows from their sums, which everybody can compute. A sum of zero tells that each is zero; one
 * line alone is the sum; and as many things as lines means one in each.
 */
function isSafeWithTotal(hidden: readonly Group[]): boolean {
  if (hidden.length === 0) return true;
  const rest = sumOf(hidden.map(({ counts }) => counts));
  const isSpread = rest.confirmed > 0 && rest.unconfirmed > 0 && rest.silent > 0;
  return hidden.length > 1 && isSpread && all(rest) > hidden.length;
}

const keysOf = (groups: readonly Group[]): ReadonlySet<string> => new Set(groups.map(({ key }) => key));
