import type { PersonalDataSpan } from './span.js';
import { charAt, isDigit, isLetter, type TextView } from './text-view.js';

const BULGARIAN_LENGTH = 22;
/** A slip while copying leaves out or doubles a character or two; it gives the account away none the less. */
const SHORTEST_SLIP = 20;
const LONGEST_SLIP = 24;
const BULGARIAN = /^BG[0-9]{2}[A-Z]{4}[0-9]{6}[A-Z0-9]{8}$/;
const BULGARIAN_BEGINNING = /^BG[0-9]{2}[A-Z]{4}[0-9]{6}/;

/** Length by country (ISO 13616 registry), of those that people in Bulgaria bank in. */
const FOREIGN_LENGTHS: Readonly<Record<string, number>> = {
  AT: 20,
  BE: 16,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  ES: 24,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IT: 27,
  LT: 20,
  LU: 20,
  LV: 21,
  MK: 19,
  MT: 31,
  NL: 18,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
};

/** As a Bulgarian keyboard writes it, by sound: БГ80БНБГ9661…. */
const BY_SOUND = /(?<![\p{L}\p{N}])бг ?[0-9]{2} ?\p{L}{4}(?: ?[0-9]){14}(?![\p{L}\p{N}])/gu;

/**
 * Bank accounts, whole or broken by spaces, in either alphabet: Bulgarian ones by their shape, even with a wrong check sum, and
 * others by length and check sum. Those in `publicContacts` (no spaces, upper case) are left, since the municipality publishes its own.
 */
export function findIbans(view: TextView, publicContacts: ReadonlySet<string>): readonly PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = Array.from(view.folded.matchAll(BY_SOUND), ({ index, 0: written }) => ({
    start: index,
    end: index + written.length,
    type: 'iban',
  }));
  let next = 0;
  for (const run of view.runs) {
    // Two letters, then the check digits: it begins two places before a run of digits, or three when a space stands between.
    for (const candidate of [run.start - 2, run.start - 3]) {
      if (candidate < next) continue;
      const end = endOfIban(view, candidate, publicContacts);
      if (end === null) continue;
      next = end;
      spans.push({ start: candidate, end, type: 'iban' });
      break;
    }
  }
  return spans;
}

function endOfIban(view: TextView, start: number, publicContacts: ReadonlySet<string>): number | null {
  const before = charAt(view.folded, start - 1);
  if (isDigit(before) || isLetter(before)) return null;
  const country = view.latin.slice(start, start + 2);
  if (country === 'BG') {
    const whole = read(view, start, BULGARIAN_LENGTH);
    if (whole !== null && isBulgarian(view, start, whole)) return publicContacts.has(whole.text) ? null : whole.end;
    const { text, end } = readUnbroken(view, start);
    return text.length >= SHORTEST_SLIP && text.length <= LONGEST_SLIP && BULGARIAN_BEGINNING.test(text) ? end : null;
  }
  const length = FOREIGN_LENGTHS[country];
  const foreign = length === undefined ? null : read(view, start, length);
  return foreign !== null && hasIbanCheckSum(foreign.text) && !publicContacts.has(foreign.text) ? foreign.end : null;
}

/** Exactly `length` letters and digits from `start` on, single separators left out, when none follows directly; else null. */
function read(view: TextView, start: number, length: number): { text: string; end: number } | null {
  let text = '';
  let index = start;
  for (; text.length < length; index += 1) {
    if (isAlphanumeric(view, index)) text += view.latin.charAt(index);
    else if (!/^[ .-]$/.test(charAt(view.folded, index)) || !isAlphanumeric(view, index + 1)) return null;
  }
  return isAlphanumeric(view, index) ? null : { text, end: index };
}

/** Broken by spaces anywhere, by dashes only in fours: BG16RFOP002-2.073-0012-C01 is the number of a project. */
function isBulgarian(view: TextView, start: number, { text, end }: { text: string; end: number }): boolean {
  const written = view.folded.slice(start, end);
  if (!BULGARIAN.test(text)) return false;
  return !/[-.]/.test(written) || /^[^-.]{4}(?:-[^-.]{4}){4}-[^-.]{2}$/.test(written);
}

function readUnbroken(view: TextView, start: number): { text: string; end: number } {
  let end = start;
  while (end - start <= LONGEST_SLIP && isAlphanumeric(view, end)) end += 1;
  return { text: view.latin.slice(start, end), end };
}

function isAlphanumeric(view: TextView, index: number): boolean {
  return charAt(view.latin, index) !== '.' && index < view.latin.length;
}

/** ISO 7064, mod 97-10: the account with its first four characters at the end, letters as 10 to 35, leaves 1. */
export function hasIbanCheckSum(iban: string): boolean {
  let remainder = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder === 1;
}
