import { labelAfter, labelBefore } from './labels.js';
import type { PersonalDataSpan } from './span.js';
import { charAt, clusterOf, isDigit, isLetter, type TextView } from './text-view.js';

/** How far the name of a document speaks for the number after it, and for the one before it: „641234567 (лична карта)“. In UTF-16 units. */
const REACH_BEFORE = 50;
const REACH_AFTER = 3;
const DIGITS = 9;
const DIGITS_AFTER_SERIES = 7;
const SPACE = /^ $/;

/** Numbers of identity cards, passports and driving licences, nine digits or two letters and seven digits: only near the document's name. */
export function findIdDocuments(view: TextView): readonly PersonalDataSpan[] {
  if (!view.labels.some(({ kind }) => kind === 'id_document')) return [];
  return view.runs.flatMap((run, first) => {
    const series = seriesBefore(view, run.start);
    const expected = series === null ? DIGITS : DIGITS_AFTER_SERIES;
    const number = clusterOf(view, first, expected, SPACE);
    if (number === null || isLetter(charAt(view.folded, number.end))) return [];
    const start = series ?? number.start;
    return isNamed(view, start, number.end) ? [{ start, end: number.end, type: 'id_document' as const }] : [];
  });
}

/** Where two letters of a series begin, directly or a space before the digits; null when there are none. */
function seriesBefore(view: TextView, digitsStart: number): number | null {
  const end = charAt(view.folded, digitsStart - 1) === ' ' ? digitsStart - 1 : digitsStart;
  const letters = [charAt(view.original, end - 1), charAt(view.original, end - 2)];
  const outside = charAt(view.folded, end - 3);
  // In capitals, or „на 1234567“ and „no 1234567“ would be series too.
  const isSeries = letters.every((letter) => /^\p{Lu}$/u.test(letter)) && !isLetter(outside) && !isDigit(outside);
  return isSeries ? end - 2 : null;
}

function isNamed(view: TextView, start: number, end: number): boolean {
  const nearest = labelBefore(view.labels, start, ['id_document', 'egn', 'lnch', 'phone', 'company', 'document'], REACH_BEFORE);
  if (nearest?.kind === 'id_document') return true;
  return nearest === null && labelAfter(view.labels, end, REACH_AFTER)?.kind === 'id_document';
}
