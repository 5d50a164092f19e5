import { findLabels, type Label } from './labels.js';
import { LATIN_TWINS } from './latin-twins.js';
import { mend, wordsOf, type Word } from './words.js';

/** Digits that stand together, without anything between them. */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
}

/** Runs read as one number, with single separators between them. */
export interface Cluster {
  readonly start: number;
  readonly end: number;
  readonly digits: string;
  /** Lengths of the runs, in order. */
  readonly groups: readonly number[];
}

/** A text prepared once for all detectors. Every position is one of the original text, since folding never changes a length. */
export interface TextView {
  readonly original: string;
  /** Lower case; full-width signs as ASCII; any space as a space and any dash as `-`. */
  readonly folded: string;
  /** Latin capitals and digits, Cyrillic letters as the Latin ones that look the same; a full stop for anything else. */
  readonly latin: string;
  /** As `folded`, each word in one alphabet. */
  readonly mended: string;
  readonly runs: readonly DigitRun[];
  readonly words: readonly Word[];
  readonly labels: readonly Label[];
}

export function viewOf(original: string): TextView {
  let folded = '';
  let latin = '';
  for (let index = 0; index < original.length; index += 1) {
    const unit = fold(original.charAt(index));
    folded += unit;
    latin += asLatin(unit);
  }
  const runs = Array.from(folded.replace(ZERO, (letters) => '0'.repeat(letters.length)).matchAll(/[0-9]+/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    digits: match[0],
  }));
  const words = wordsOf(original, folded);
  const mended = mend(folded, words);
  return { original, folded, latin, mended, runs, words, labels: findLabels(mended) };
}

/** A letter O for a zero: before digits, between them, and behind a long number; behind another letter it is a plate's. */
const ZERO = /(?<!\p{L})[oо](?=[0-9][0-9oо])|(?<=[0-9])[oо]{1,4}(?=[0-9])|(?<=[0-9]{5})[oо](?![\p{L}0-9])|(?<=[0-9] )[oо]{2,3}(?= [0-9])/gu;

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/;
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/;

function fold(unit: string): string {
  if (unit < '\u00a0') return unit === '\t' ? ' ' : unit.toLowerCase();
  if (SPACES.test(unit)) return ' ';
  if (DASHES.test(unit)) return '-';
  const ascii = unit >= '\uff01' && unit <= '\uff5e' ? String.fromCharCode(unit.charCodeAt(0) - 0xfee0) : unit;
  const lower = ascii.toLowerCase();
  // A few letters, such as İ, are longer in lower case: they keep their place instead.
  return lower.length === 1 ? lower : unit;
}

/** A unit as it stands in {@link TextView.latin}. */
function asLatin(unit: string): string {
  if ((unit >= 'a' && unit <= 'z') || isDigit(unit)) return unit.toUpperCase();
  return LATIN_TWINS[unit] ?? '.';
}

/**
 * Every reading of the runs from `first` on as one number: the first run, the first two, and so on, while `joins` accepts what stands
 * between two and at most `longest` digits come together.
 */
export function clustersFrom(view: TextView, first: number, longest: number, joins: RegExp): readonly Cluster[] {
  const clusters: Cluster[] = [];
  for (let index = first; index < view.runs.length; index += 1) {
    const run = view.runs[index];
    const last = clusters.at(-1);
    if (run === undefined || (last !== undefined && !joinsOn(view, last.end, run.start, joins))) break;
    const digits = (last?.digits ?? '') + run.digits;
    if (digits.length > longest) break;
    clusters.push({ start: last?.start ?? run.start, end: run.end, digits, groups: [...(last?.groups ?? []), run.digits.length] });
  }
  return clusters;
}

/** The reading of the runs from `first` on that has exactly `length` digits, or null. */
export function clusterOf(view: TextView, first: number, length: number, joins: RegExp): Cluster | null {
  let missing = length;
  let end: number | null = null;
  for (let index = first; index < view.runs.length && missing > 0; index += 1) {
    const run = view.runs[index];
    if (run === undefined || run.digits.length > missing || (end !== null && !joinsOn(view, end, run.start, joins))) return null;
    missing -= run.digits.length;
    end = run.end;
  }
  return missing === 0 ? (clustersFrom(view, first, length, joins).at(-1) ?? null) : null;
}

function joinsOn(view: TextView, end: number, start: number, joins: RegExp): boolean {
  return start - end <= 3 && joins.test(view.folded.slice(end, start));
}

/** What stands between two runs of one number. */
export const SINGLE_SEPARATOR = /^[ .\-/_]$/;
/** As people break phone numbers: `02/981-23-45`, `(032) 12 34 56`, `0888 - 123 456`; never a full stop with a space, which ends a sentence. */
export const PHONE_SEPARATOR = /^(?:[ .\-/_•·*']| {2}| ?[-/] ?|\) ?| ?\(|\) ?[-/])$/;

export function charAt(text: string, index: number): string {
  return index < 0 ? '' : text.charAt(index);
}

export function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character);
}

export function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** No letter and no digit on either side. */
export function standsAlone(view: TextView, start: number, end: number): boolean {
  return [charAt(view.folded, start - 1), charAt(view.folded, end)].every((neighbour) => !isLetter(neighbour) && !isDigit(neighbour));
}
