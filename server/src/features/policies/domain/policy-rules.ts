import { civilDate, type CivilDate, isAfter, isBefore } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import { compareDecimals } from './decimal.js';
import { type PlaceFault, placeFault, type Tree } from './measure-tree.js';
import { type IndicatorDetails, LIMITS, type Measure, type MeasureDetails, type Money, type PolicyDetails } from './policy.js';
import { policyFault, type PolicyFault } from './policy-problems.js';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const CODE = /^[\p{L}\p{N}]+(?:[.-][\p{L}\p{N}]+)*$/u;
/** Bulgaria counts in euro from this day on. */
const EURO_SINCE = civilDate('2026-01-01');

export type Period = Pick<PolicyDetails, 'periodFrom' | 'periodTo'>;
type ActOf = Pick<PolicyDetails, 'actDate'>;

/** What is wrong with a document, given the measures that it has already; `today` in Europe/Sofia. */
export function faultsOfPolicy(details: PolicyDetails, measures: readonly Measure[], today: CivilDate): FieldError[] {
  const faults: FieldError[] = [];
  if (!SLUG.test(details.slug)) faults.push(policyFault('/slug', 'not_a_slug'));
  if (isAfter(details.actDate, today)) faults.push(policyFault('/actDate', 'act_in_future'));
  if (isBefore(details.periodTo, details.periodFrom)) return [...faults, policyFault('/periodTo', 'period_reversed')];
  const outside = measures.find(({ dueOn }) => isOutside(dueOn, details));
  if (outside?.dueOn) faults.push(policyFault('/periodTo', 'measure_outside_period', { code: outside.code, due: inDigits(outside.dueOn) }));
  const inLeva = measures.find(({ budget }) => hasWrongCurrency(budget, details));
  if (inLeva) faults.push(policyFault('/actDate', 'leva_left_behind', { code: inLeva.code }));
  return faults;
}

const inDigits = (day: CivilDate): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;

export const isOutside = (day: CivilDate | null, { periodFrom, periodTo }: Period): boolean =>
  day !== null && (isBefore(day, periodFrom) || isAfter(day, periodTo));

/** Older acts keep their leva: an amount is never converted, as the act says another one then. */
export const hasWrongCurrency = (budget: Money | null, { actDate }: ActOf): boolean =>
  budget?.currency === 'BGN' && !isBefore(actDate, EURO_SINCE);

export type MeasureField = 'code' | 'parent' | 'dueOn' | 'budget';
export interface MeasureFault {
  readonly field: MeasureField;
  readonly code: Extract<PolicyFault, 'not_a_code' | 'too_many_measures' | PlaceFault | 'due_outside_period' | 'leva_after_2025'>;
}

export interface MeasurePlace extends Pick<MeasureDetails, 'code' | 'dueOn' | 'budget'> {
  /** Null for a new one. */
  readonly id: string | null;
  readonly parentId: string | null;
}

/**
 * What is wrong with a measure among the others of its document (`tree` may hold it already); the same for one that is typed in and for one
 * that a file brings.
 */
export function faultsOfMeasure(
  measure: MeasurePlace,
  policy: Period & ActOf,
  tree: Tree,
  judged: 'with_parts' | 'alone' = 'with_parts',
): MeasureFault[] {
  const faults: MeasureFault[] = [];
  if (!CODE.test(measure.code)) faults.push({ field: 'code', code: 'not_a_code' });
  if (measure.id === null && tree.size >= LIMITS.measures) faults.push({ field: 'code', code: 'too_many_measures' });
  const place = placeFault(measure.id, measure.parentId, tree, judged);
  if (place !== null) faults.push({ field: 'parent', code: place });
  if (isOutside(measure.dueOn, policy)) faults.push({ field: 'dueOn', code: 'due_outside_period' });
  if (hasWrongCurrency(measure.budget, policy)) faults.push({ field: 'budget', code: 'leva_after_2025' });
  return faults;
}

/** Whether another measure of the tree has the code. */
export const isCodeTaken = (id: string | null, code: string, tree: Tree): boolean =>
  [...tree.values()].some((other) => other.code === code && other.id !== id);

export interface IndicatorFault {
  readonly field: 'name' | 'target' | 'targetOn';
  readonly code: Extract<PolicyFault, 'indicator_taken' | 'too_many_indicators' | 'target_before_baseline' | 'target_against_direction'>;
}

/** What is wrong with an indicator; `others` are the names of the other ones of its measure. */
export function faultsOfIndicator({ name, baseline, target, direction }: IndicatorDetails, others: readonly string[]): IndicatorFault[] {
  const faults: IndicatorFault[] = [];
  const alike = name.toLocaleLowerCase('bg');
  if (others.some((other) => other.toLocaleLowerCase('bg') === alike)) faults.push({ field: 'name', code: 'indicator_taken' });
  if (others.length >= LIMITS.indicators) faults.push({ field: 'name', code: 'too_many_indicators' });
  if (baseline === null) return faults;
  if (isBefore(target.on, baseline.on)) faults.push({ field: 'targetOn', code: 'target_before_baseline' });
  const way = compareDecimals(target.value, baseline.value);
  // Keeping what is there can be an aim; going the other way cannot.
  if (direction === 'up' ? way < 0 : way > 0) faults.push({ field: 'target', code: 'target_against_direction' });
  return faults;
}
