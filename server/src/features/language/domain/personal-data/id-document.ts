import { labelAfter, labelBefore, type Label } from './labels.js';
import type { PersonalDataSpan } from './span.js';
import { charAt, clusterOf, isDigit, isLetter, type TextView } from './text-view.js';

/** How far the name of a document speaks for the number after it, and for the one before it: „641234567 (лична карта)“. In UTF-16 units. */
const REACH_BEFORE = 50;
const REACH_AFTER = 3;
/** For a number that begins as those of the state's documents do. */
const FAR = 110;
const DIRECT = 16;
/** Identity cards, passports, driving licences and residence permits that are in use begin so, and so do two letters and seven digits. */
const ISSUED = /^(?:6[0-9]|3[48]|2[78]|93|[A-Z.]{2} ?[0-9]{2})/;
const DIGITS = 9;
const DIGITS_AFTER_SERIES = 7;
const SPACE = /^(?:[ .-]| {2})$/;

/** Numbers of identity cards, passports and driving licences, nine digits or two letters and seven digits: only near the document's name. */
export function findIdDocuments(view: TextView): readonly PersonalDataSpan[] {
  if (!view.labels.some(({ kind }) => kind === 'id_document' || kind === 'card')) return [];
  return view.runs.flatMap((run, first) => {
    const series = seriesBefore(view, run.start);
    const expected = series === null ? DIGITS : DIGITS_AFTER_SERIES;
    const number = clusterOf(view, first, expected, SPACE);
    if (number === null || isLetter(charAt(view.folded, number.end))) return [];
    const start = series ?? number.start;
    return isNamed(view, start, number.end) ? [{ start, end: number.end, type: 'id_document' as const, certainty: 'likely' as const }] : [];
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
  const kinds = ['id_document', 'card', 'egn', 'lnch', 'phone', 'company', 'document'] as const;
  const nearest = labelBefore(view.labels, start, kinds, REACH_BEFORE);
  if (nearest?.kind === 'id_document') return true;
  if (nearest === null && labelAfter(view.labels, end, REACH_AFTER)?.kind === 'id_document') return true;
  // „картата (641234567)“, or „поиска личната ми карта … Номерът е 641234567“: farther, or with a weaker word, its beginning must tell, too.
  const isOfSomethingElse = nearest !== null && nearest.kind !== 'card' && isDirect(view, nearest, start);
  return (
    !isOfSomethingElse &&
    ISSUED.test(view.latin.slice(start, end)) &&
    labelBefore(view.labels, start, ['id_document', 'card'], FAR) !== null
  );
}

function isDirect(view: TextView, { end }: Label, start: number): boolean {
  return start - end <= DIRECT && !/[.!?\n]/.test(view.folded.slice(end, start).replace(/^\./, ''));
}
