import { labelAfter, labelBefore, labelWithin, type Label } from './labels.js';
import type { Certainty, PersonalDataSpan } from './span.js';
import { clusterOf, SINGLE_SEPARATOR, type Cluster, type TextView } from './text-view.js';

const LENGTH = 10;
/** No day of birth begins so. */
const MOBILE = /^08[789]/;
const EGN_WEIGHTS = [2, 4, 8, 5, 10, 9, 7, 3, 6] as const;
const LNCH_WEIGHTS = [21, 19, 17, 13, 11, 9, 7, 3, 1] as const;
/** How far a word speaks for the number after it, and for the number before it: „7111042925 (ЛНЧ)“. In UTF-16 units. */
const REACH_BEFORE = 40;
const REACH_IN_SENTENCE = 90;
const REACH_AFTER = 16;
/** How far a ЛНЧ is still what the text is about. */
const REACH_OF_TOPIC = 120;
/** Between the two words of „ЕГН/ЛНЧ“. */
const EITHER = 3;
/** What stands between a number and the word that says what it is. */
const SAYS_WHAT_IT_IS = /^[ ,:;("-]*(?:(?:е|са|ми|му|ѝ|си|моят|моя|моето|това|като|по|is|are|my|our)[ ,]*){0,3}$/;
/** Between two numbers of one row, in UTF-16 units: „, “, „ и “, a line with a mark of a list, „ (mine) and “. */
const LONGEST_ROW_GAP = 40;
const ROW =
  /^(?: ?\([^()0-9]{0,20}\))?[ ,;/\n*•-]*(?:(?:и|или|а също|and|or)(?!\p{L}))?[ \n*•-]*(?:[0-9]{1,2}[.)] ?)?(?:(?:на|за|for|of)(?!\p{L})[^0-9.!?]{0,24}[ :-])?$/u;
/** As people write a number that they spell out: „750101 - 0010“, „750101 (0010)“, over the end of a line. */
const WIDE_SEPARATOR = /^[ .\-/_()\n]{1,3}$/;

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

/** Ten digits that may be a number of a person, with what is known of them by themselves. */
interface Candidate {
  readonly cluster: Cluster;
  found: { type: 'egn' | 'lnch'; certainty: Certainty } | null;
  /** A word beside it says which of the two it is. */
  readonly isNamed: boolean;
}

/**
 * ЕГН and ЛНЧ. Ten digits whose first six are a day are taken for an ЕГН even with a wrong check digit, which a slip of the pen makes; broken
 * into groups they also need the check digit or the word ЕГН. Any ten digits with a right check digit would do for a ЛНЧ: it needs its word,
 * or to stand in a row with one that has it.
 */
export function findPersonalNumbers(view: TextView): readonly PersonalDataSpan[] {
  const candidates: Candidate[] = [];
  view.runs.forEach((run, first) => {
    if (run.start < (candidates.at(-1)?.cluster.end ?? 0)) return;
    const cluster = [SINGLE_SEPARATOR, WIDE_SEPARATOR].map((joins) => clusterOf(view, first, LENGTH, joins)).find((read) => read !== null);
    if (cluster === undefined || cluster === null || isAbroad(view, cluster.start)) return;
    const candidate = read(view, cluster);
    if (candidate.found !== null || cluster.groups.length === 1) candidates.push(candidate);
  });
  for (const candidate of candidates) correct(view, candidate);
  spread(view, candidates);
  spread(view, candidates.toReversed());
  return candidates.flatMap(({ cluster: { start, end }, found }) => (found === null ? [] : [{ start, end, ...found }]));
}

/** „Нямам ЕГН. Дадох 7112043187. Това е ЛНЧ.“: where the text speaks of a ЛНЧ and only its check digit is right, it is one. */
function correct(view: TextView, candidate: Candidate): void {
  const { start, end, digits } = candidate.cluster;
  if (candidate.found?.type === 'lnch' || candidate.found?.certainty === 'certain' || !hasLnchCheckDigit(digits)) return;
  if (candidate.found === null && labelBefore(view.labels, start, ['document', 'phone', 'company'], REACH_BEFORE) !== null) return;
  const isSpokenOf = labelBefore(view.labels, start, ['lnch'], REACH_OF_TOPIC) ?? labelWithin(view.labels, end, 'lnch', REACH_OF_TOPIC);
  if (isSpokenOf !== null) candidate.found = { type: 'lnch', certainty: 'likely' };
}

/** „ЛНЧ 1005028169, 1005028228 и 1005028398“: one word speaks for the whole row, before it or after it. */
function spread(view: TextView, candidates: readonly Candidate[]): void {
  candidates.forEach((candidate, index) => {
    const beside = candidates[index - 1];
    if (beside?.found?.type !== 'lnch' || candidate.isNamed || !hasLnchCheckDigit(candidate.cluster.digits)) return;
    const [from, to] = [Math.min(beside.cluster.end, candidate.cluster.end), Math.max(beside.cluster.start, candidate.cluster.start)];
    if (to - from <= LONGEST_ROW_GAP && ROW.test(view.folded.slice(from, to))) candidate.found = { type: 'lnch', certainty: 'likely' };
  });
}

/** +44 (0) 7911…, 0049 151…: the digits after the code of a country are a telephone's. */
function isAbroad(view: TextView, start: number): boolean {
  return /(?:\+ ?|(?<![0-9:.,])00 ?)(?:[1-9][0-9]{0,2}[ ()/.-]{1,3}(?:0[ ()/.-]{1,2})?)?$/.test(
    view.folded.slice(Math.max(0, start - 12), start),
  );
}

function read(view: TextView, cluster: Cluster): Candidate {
  const named = namedType(view, cluster);
  if (named !== undefined) {
    const isChecked = named === 'egn' ? isCheckedEgn(cluster.digits) : hasLnchCheckDigit(cluster.digits);
    return { cluster, found: named && { type: named, certainty: isChecked ? 'certain' : 'likely' }, isNamed: true };
  }
  return { cluster, found: unnamed(view, cluster), isNamed: false };
}

function isCheckedEgn(digits: string): boolean {
  return hasBirthDate(digits) && hasEgnCheckDigit(digits);
}

/** The type that the words beside the number give it, null when they say that it is something else, undefined when they say nothing. */
function namedType(view: TextView, { start, end, digits }: Cluster): 'egn' | 'lnch' | null | undefined {
  const before = wordBefore(view, start);
  const after = labelSoonAfter(view, end);
  const nothingBetween = before !== null && !/[0-9]/.test(view.folded.slice(before.end, start));
  const checked = isCheckedEgn(digits);

  if (nothingBetween && before.kind === 'company') return checked ? 'egn' : null;
  if (before?.kind === 'phone' && digits.startsWith('0') && !checked) return null;
  if (MOBILE.test(digits) && before?.kind !== 'lnch') return null;
  if (nothingBetween && before.kind === 'lnch') return isEitherNumber(view, before.start) ? eitherType(digits, checked) : 'lnch';
  if (nothingBetween && before.kind === 'egn') return labelAfterIsLnch(view, before.end) ? eitherType(digits, checked) : 'egn';
  if (after === 'lnch' || (before?.kind === 'lnch' && hasLnchCheckDigit(digits) && !checked)) return 'lnch';
  return after === 'egn' ? 'egn' : undefined;
}

/** The nearest word that names a number; farther away only in the same sentence: „ЕГН на баща ми, който почина през март, е …“. */
function wordBefore(view: TextView, start: number): Label | null {
  const label = labelBefore(view.labels, start, ['egn', 'lnch', 'phone', 'company'], REACH_IN_SENTENCE);
  if (label === null || start - label.end <= REACH_BEFORE) return label;
  return label.kind === 'egn' && !/[.!?\n]/.test(view.folded.slice(label.end, start)) ? label : null;
}

/** „1003882163 е ЛНЧ-то ми“, „7111042925 (ЛНЧ)“. */
function labelSoonAfter(view: TextView, end: number): 'egn' | 'lnch' | null {
  const label = labelAfter(view.labels, end, REACH_AFTER);
  if (label?.kind !== 'egn' && label?.kind !== 'lnch') return null;
  return SAYS_WHAT_IT_IS.test(view.mended.slice(end, label.start)) ? label.kind : null;
}

function unnamed(view: TextView, cluster: Cluster): Candidate['found'] {
  const { digits, groups } = cluster;
  if (!hasBirthDate(digits)) return null;
  const isWhole = groups.length === 1;
  if (hasEgnCheckDigit(digits) && (isWhole || isBroken(view, cluster))) {
    return { type: 'egn', certainty: isWhole || isEvenlyBroken(view, cluster) ? 'certain' : 'possible' };
  }
  if (isDecimal(view, cluster)) return null;
  return isWhole || isBrokenBeforeTheLastFour(view, cluster) ? { type: 'egn', certainty: 'possible' } : null;
}

/** „ЕГН/ЛНЧ: …“ as forms have it: the check digits decide. */
function isEitherNumber(view: TextView, lnchStart: number): boolean {
  return labelBefore(view.labels, lnchStart, ['egn'], EITHER) !== null;
}

function labelAfterIsLnch(view: TextView, egnEnd: number): boolean {
  return labelAfter(view.labels, egnEnd, EITHER)?.kind === 'lnch';
}

function eitherType(digits: string, checkedEgn: boolean): 'egn' | 'lnch' {
  if (checkedEgn) return 'egn';
  return hasLnchCheckDigit(digits) || !hasBirthDate(digits) ? 'lnch' : 'egn';
}

/** 750 101 0010, 75.01.01 0010: in any groups but those of an amount, which are of three from its end, and of a telephone. */
function isBroken(view: TextView, { start, end, digits, groups }: Cluster): boolean {
  if (groups.join(' ') === '1 3 3 3' || /^ ?(?:ч|лв|€|eur)(?!\p{L})/u.test(view.folded.slice(end, end + 5))) return false;
  // 02…, 0727 …: a town's code begins with 0, and so does a year of birth after 2000.
  return !(digits.startsWith('0') && labelBefore(view.labels, start, ['phone'], REACH_BEFORE) !== null);
}

/** In one way all along; a date with an hour mixes its signs. */
function isEvenlyBroken(view: TextView, { start, end, groups }: Cluster): boolean {
  return (
    groups[0] === 6 ||
    new Set(
      view.folded
        .slice(start, end)
        .split(/[0-9]+/)
        .slice(1, -1),
    ).size === 1
  );
}

/** 880831-5571, when no document bears the number and the end is no year: 210312/2024. */
function isBrokenBeforeTheLastFour(view: TextView, { start, digits, groups }: Cluster): boolean {
  const isYear = /(?:19|20)[0-9]{2}$/.test(digits);
  return groups.join(' ') === '6 4' && !isYear && labelBefore(view.labels, start, ['document', 'phone', 'property'], REACH_BEFORE) === null;
}

/** Ten digits behind a decimal point are a coordinate, and before two decimals an amount. */
function isDecimal(view: TextView, { start, end }: Cluster): boolean {
  const { folded } = view;
  const isFraction = /(?<![0-9])[0-9]{1,3}[.,]$/.test(folded.slice(Math.max(0, start - 5), start));
  const hasFraction = /^[.,][0-9]{1,2}(?![0-9])/.test(folded.slice(end, end + 4));
  return isFraction || hasFraction;
}

function weigh(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, index) => sum + weight * Number(digits.charAt(index)), 0);
}
