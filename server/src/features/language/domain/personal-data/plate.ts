import { labelAfter, labelBefore } from './labels.js';
import { LATIN_TWINS } from './latin-twins.js';
import type { Certainty, PersonalDataSpan } from './span.js';
import { charAt, standsAlone, type DigitRun, type TextView } from './text-view.js';

const DIGITS = 4;
/** How far a word about a car speaks for the plate after it, in UTF-16 units. */
const REACH = 60;
const PLATE_LETTERS = new Set(Object.values(LATIN_TWINS));
const REACH_AFTER = 12;
/** Of the districts, and EA of electric cars, in Latin capitals. */
const REGIONS = new Set('A B BH BP BT E EA EB EH K KH M H OB P PA PB PK PP C CA CB CO CM CH CC CT T TX Y X XX'.split(' '));
/** Short words that plate letters also spell: „В 2024 СЕ случи“ is a year in a sentence. In Latin capitals, as twins are read. */
const WORDS_BEFORE = new Set(['A', 'B', 'E', 'K', 'O', 'C', 'Y', 'HA', 'OT', 'CA', 'CE', 'BE', 'TE', 'TO', 'TA', 'ME', 'MY']);
/** „С 2500 КМ“ is no year and no car. */
const MEASURES = new Set(['KM', 'CM', 'MM', 'KB']);
const WORDS_AFTER = new Set(['HA', 'OT', 'CA', 'CE', 'TE', 'TO', 'TA', 'ME', 'MY', 'OX', 'AX', 'HE', 'BC']);

/** Bulgarian car plates: one or two letters, four digits, two letters, in either alphabet, together or with single spaces or dashes. */
export function findPlates(view: TextView): readonly PersonalDataSpan[] {
  return view.runs.flatMap((run) => {
    if (run.digits.length !== DIGITS) return [];
    const start = startOfPlate(view, run);
    const end = endOfPlate(view, run);
    if (start === null || end === null) return [];
    const certainty = certaintyOf(view, run, start, end);
    return certainty === null ? [] : [{ start, end, type: 'plate' as const, certainty }];
  });
}

function startOfPlate(view: TextView, run: DigitRun): number | null {
  const last = isSeparator(view, run.start - 1) ? run.start - 2 : run.start - 1;
  if (!isPlateLetter(view, last)) return null;
  return isPlateLetter(view, last - 1) ? last - 1 : last;
}

function endOfPlate(view: TextView, run: DigitRun): number | null {
  const first = isSeparator(view, run.end) ? run.end + 1 : run.end;
  return isPlateLetter(view, first) && isPlateLetter(view, first + 1) ? first + 2 : null;
}

function certaintyOf(view: TextView, run: DigitRun, start: number, end: number): Certainty | null {
  if (!standsAlone(view, start, end)) return null;
  const written = view.original.slice(start, end);
  const [before = '', after = ''] = [view.latin.slice(start, run.start), view.latin.slice(run.end, end)].map((part) =>
    part.replace('.', ''),
  );
  const broken = end - start > before.length + DIGITS + after.length;
  const isRegion = REGIONS.has(before);
  if (labelBefore(view.labels, start, ['vehicle'], REACH) !== null || labelAfter(view.labels, end, REACH_AFTER)?.kind === 'vehicle') {
    return isRegion ? 'certain' : 'likely';
  }
  if (!broken) return isRegion ? 'likely' : 'possible';
  // Nobody spoke of a car and the parts stand apart: capitals make a plate, and small letters or a year between two words a sentence.
  if (MEASURES.has(after) && WORDS_BEFORE.has(before)) return null;
  const isSentence = WORDS_BEFORE.has(before) && WORDS_AFTER.has(after);
  if (written !== written.toUpperCase())
    return isRegion && !WORDS_BEFORE.has(before) && !WORDS_AFTER.has(after) && !isYear(run.digits) ? 'possible' : null;
  return isSentence && isYear(run.digits) ? null : 'possible';
}

function isYear(digits: string): boolean {
  return digits >= '1900' && digits <= '2099';
}

function isSeparator(view: TextView, index: number): boolean {
  return /^[ -]$/.test(charAt(view.folded, index));
}

function isPlateLetter(view: TextView, index: number): boolean {
  return PLATE_LETTERS.has(charAt(view.latin, index));
}
