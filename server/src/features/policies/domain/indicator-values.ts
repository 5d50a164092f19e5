import { type CivilDate, isAfter } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import { compareDecimals } from './decimal.js';
import { type Indicator, type IndicatorValue, LIMITS, type Reading, type ValueDetails } from './policy.js';
import { policyFault } from './policy-problems.js';

type Kept = Pick<IndicatorValue, 'id' | 'on' | 'supersedesId'>;

/** The values that hold: no other one took their place. The earliest first. */
export function valuesInForce<Value extends Kept>(values: readonly Value[]): Value[] {
  const replaced = new Set(values.map(({ supersedesId }) => supersedesId));
  return values.filter(({ id }) => !replaced.has(id)).sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

/**
 * What is wrong with a value that is to be recorded; `corrected` is the one whose place it takes. A day has one value that holds, so that
 * a second click or a second tab never counts twice.
 */
export function faultsOfValue(
  value: ValueDetails,
  indicator: Pick<Indicator, 'unit'>,
  kept: readonly Kept[],
  { today, corrected }: { readonly today: CivilDate; readonly corrected: string | null },
): FieldError[] {
  const faults: FieldError[] = [];
  if (value.unit !== indicator.unit) faults.push(policyFault('/unit', 'other_unit', { unit: indicator.unit }));
  if (isAfter(value.on, today)) faults.push(policyFault('/on', 'measured_in_future'));
  if (valuesInForce(kept).some(({ id, on }) => on === value.on && id !== corrected)) faults.push(policyFault('/on', 'day_taken'));
  if (value.sourceUrl !== null && !isWebAddress(value.sourceUrl)) faults.push(policyFault('/sourceUrl', 'not_a_url'));
  if (kept.length >= LIMITS.values) faults.push(policyFault('/value', 'too_many_values'));
  return faults;
}

/** An absolute address that a page may link to. */
const isWebAddress = (text: string): boolean => URL.canParse(text) && ['https:', 'http:'].includes(new URL(text).protocol);

export const STANDINGS = ['no_value', 'reached', 'not_reached'] as const;
/** How an indicator stands by its own numbers; it says nothing about whether they are right. */
export type Standing = (typeof STANDINGS)[number];

export function standingOf({ target, direction }: Pick<Indicator, 'target' | 'direction'>, latest: Reading | null): Standing {
  if (latest === null) return 'no_value';
  const way = compareDecimals(latest.value, target.value);
  return (direction === 'up' ? way >= 0 : way <= 0) ? 'reached' : 'not_reached';
}
