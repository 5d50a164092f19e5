import { labelAfter, labelBefore } from './labels.js';
import type { PersonalDataSpan } from './span.js';
import { charAt, clusterOf, isDigit, SINGLE_SEPARATOR, type Cluster, type TextView } from './text-view.js';

const LENGTH = 10;
const EGN_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6] as const;
const LNCH_WEIGHTS = [21, 19, 17, 13, 11, 9, 7, 3, 1] as const;
/** How far a word speaks for the number after it, and for the number before it: „7111042925 (ЛНЧ)“. In UTF-16 units. */
const REACH_BEFORE = 40;
const REACH_AFTER = 3;

/** The check digit of ЕГН is right: weighted sum of nine digits modulo 11, with 10 written as 0. */
export function hasEgnCheckDigit(digits: string): boolean {
  return digits.length === LENGTH && (weigh(digits, EGN_WEIGHTS) % 11) % 10 === Number(digits.at(-1));
}

/** The first six digits of an ЕГН are a day: month +20 before 1900, +40 from 2000. */
export function hasBirthDate(digits: string): boolean {
  const month = Number(digits.slice(2, 4));
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
  const year = century + Number(digits.slice(0, 2));
  const monthOfYear = month - (month > 40 ? 40 : month > 20 ? 20 : 0);
  const day = Number(digits.slice(4, 6));
  const date = new Date(Date.UTC(year, monthOfYear - 1, day));
  return monthOfYear >= 1 && monthOfYear <= 12 && day >= 1 && date.getUTCMonth() === monthOfYear - 1 && date.getUTCDate() === day;
}

/** The check digit of a personal number of a foreigner is right: weighted sum of nine digits modulo 10. */
export function hasLnchCheckDigit(digits: string): boolean {
  return digits.length === LENGTH && weigh(digits, LNCH_WEIGHTS) % 10 === Number(digits.at(-1));
}

/**
 * ЕГН and ЛНЧ. Ten digits whose first six are a day are taken for an ЕГН even with a wrong check digit, which a slip of the pen makes; broken
 * into groups they also need the check digit or the word ЕГН. Any ten digits with a right check digit would do for a ЛНЧ: it needs its word.
 */
export function findPersonalNumbers(view: TextView): readonly PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  view.runs.forEach((_, first) => {
    const cluster = clusterOf(view, first, LENGTH, SINGLE_SEPARATOR);
    if (cluster === null) return;
    const type = typeOf(view, cluster);
    if (type !== null) spans.push({ start: cluster.start, end: cluster.end, type });
  });
  return spans;
}

function typeOf(view: TextView, cluster: Cluster): 'egn' | 'lnch' | null {
  const { start, end, digits } = cluster;
  if (charAt(view.folded, start - 1) === '+') return null;
  const before = labelBefore(view.labels, start, ['egn', 'lnch', 'phone', 'company'], REACH_BEFORE);
  const after = labelAfter(view.labels, end, REACH_AFTER);
  const nothingBetween = before !== null && !/[0-9]/.test(view.folded.slice(before.end, start));
  const checked = hasBirthDate(digits) && hasEgnCheckDigit(digits);

  if (nothingBetween && before.kind === 'company') return checked ? 'egn' : null;
  if (before?.kind === 'phone' && digits.startsWith('0')) return null;
  if (nothingBetween && before.kind === 'lnch') return isEitherNumber(view, before.start) ? eitherType(digits, checked) : 'lnch';
  if (nothingBetween && before.kind === 'egn') return labelAfterIsLnch(view, before.end) ? eitherType(digits, checked) : 'egn';
  if (after?.kind === 'lnch' || (before?.kind === 'lnch' && hasLnchCheckDigit(digits) && !checked)) return 'lnch';
  if (after?.kind === 'egn') return 'egn';
  if (checked) return cluster.groups.length === 1 || isBrokenAfterBirthDate(view, cluster) ? 'egn' : null;
  return cluster.groups.length === 1 && hasBirthDate(digits) && !isDecimal(view, cluster) ? 'egn' : null;
}

/** „ЕГН/ЛНЧ: …“ as forms have it: the check digits decide. */
function isEitherNumber(view: TextView, lnchStart: number): boolean {
  return labelBefore(view.labels, lnchStart, ['egn'], REACH_AFTER) !== null;
}

function labelAfterIsLnch(view: TextView, egnEnd: number): boolean {
  return labelAfter(view.labels, egnEnd, REACH_AFTER)?.kind === 'lnch';
}

function eitherType(digits: string, checkedEgn: boolean): 'egn' | 'lnch' {
  if (checkedEgn) return 'egn';
  return hasLnchCheckDigit(digits) || !hasBirthDate(digits) ? 'lnch' : 'egn';
}

/** 750101 0010, 75-01-01-0010: people break an ЕГН after the day of birth or inside it, all in one way; a date with an hour mixes its signs. */
function isBrokenAfterBirthDate(view: TextView, { start, end, groups }: Cluster): boolean {
  const separators = new Set(view.folded.slice(start, end).replace(/[0-9]/g, ''));
  return separators.size === 1 && (groups[0] === 6 || (groups[0] === 2 && groups[1] === 2 && groups[2] === 2));
}

/** Ten digits behind a decimal point are a coordinate, and before two decimals an amount. */
function isDecimal(view: TextView, { start, end }: Cluster): boolean {
  const { folded } = view;
  const point = /[.,]/;
  const isFraction = point.test(charAt(folded, start - 1)) && isDigit(charAt(folded, start - 2));
  const hasFraction = /^[.,][0-9]{1,2}(?![0-9])/.test(folded.slice(end, end + 4));
  return isFraction || hasFraction;
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}
