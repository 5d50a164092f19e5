import type { Certainty, PersonalDataSpan } from './span.js';
import { charAt, isDigit, isLetter, type TextView } from './text-view.js';

const BULGARIAN_LENGTH = 22;
/** A slip while copying leaves out or doubles a character or two; it gives the account away none the less. */
const SHORTEST_SLIP = 20;
const LONGEST_SLIP = 24;
const BULGARIAN = /^BG[0-9]{2}[A-Z]{4}[0-9]{6}[A-Z0-9]{8}$/;
const BULGARIAN_BEGINNING = /^BG[0-9]{2}[A-Z]{4}[0-9]{6}/;

/** Length by country (ISO 13616 registry), of those that people in Bulgaria bank in. */
const FOREIGN_LENGTHS: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  BA: 20,
  BE: 16,
  CH: 21,
  CY: 28,
  CZ: 24,
  DE: 22,
  DK: 18,
  EE: 20,
  ES: 24,
  FI: 18,
  FR: 27,
  GB: 22,
  GR: 27,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IS: 26,
  IT: 27,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MT: 31,
  NL: 18,
  NO: 15,
  PL: 28,
  PT: 25,
  RO: 24,
  RS: 22,
  SE: 24,
  SI: 19,
  SK: 24,
  TR: 26,
  UA: 29,
  XK: 20,
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
    certainty: 'likely',
  }));
  let next = 0;
  for (const run of view.runs) {
    // Two letters, then the check digits: it begins two places before a run of digits, or three when a space stands between.
    for (const candidate of [run.start - 2, run.start - 3]) {
      if (candidate < next) continue;
      const found = readIban(view, candidate, publicContacts);
      if (found === null) continue;
      next = found.end;
      spans.push({ start: candidate, ...found, type: 'iban' });
      break;
    }
  }
  return spans;
}

function readIban(view: TextView, start: number, publicContacts: ReadonlySet<string>): { end: number; certainty: Certainty } | null {
  if (!mayBegin(view, start)) return null;
  const country = view.latin.slice(start, start + 2);
  const length = country === 'BG' ? BULGARIAN_LENGTH : FOREIGN_LENGTHS[country];
  const whole = length === undefined ? null : read(view, start, length);
  if (whole !== null) {
    const text = country === 'BG' ? withZeros(whole.text) : whole.text;
    const isChecked = hasIbanCheckSum(text);
    const isIban = isChecked || (country === 'BG' ? isBulgarian(view, start, { text, end: whole.end }) : isCalledAccount(view, start));
    if (isIban) return publicContacts.has(text) ? null : { end: whole.end, certainty: isChecked ? 'certain' : 'likely' };
  }
  if (country !== 'BG') return null;
  const { text, end } = readUnbroken(view, start);
  return text.length >= SHORTEST_SLIP && text.length <= LONGEST_SLIP && BULGARIAN_BEGINNING.test(text)
    ? { end, certainty: 'likely' }
    : null;
}

/** After no letter or digit, but directly after the word: „IBANBG80…“. */
function mayBegin(view: TextView, start: number): boolean {
  const before = charAt(view.folded, start - 1);
  return !(isDigit(before) || isLetter(before)) || /(?:iban|ибан|сметка)$/.test(view.folded.slice(Math.max(0, start - 6), start));
}

function isCalledAccount(view: TextView, start: number): boolean {
  return /(?<!\p{L})(?:iban|ибан|account|сметк)[^0-9\n]{0,25}$/u.test(view.folded.slice(Math.max(0, start - 35), start));
}

/** A letter O where a bank's branch has digits is a zero; in the last eight places it may be a letter. */
function withZeros(text: string): string {
  const zeros = text.slice(0, 2) + text.slice(2, 4).replaceAll('O', '0') + text.slice(4, 8) + text.slice(8, 14).replaceAll('O', '0');
  const last = text.slice(14);
  return hasIbanCheckSum(zeros + last) ? zeros + last : zeros + last.replaceAll('O', '0');
}

/** Exactly `length` letters and digits from `start` on, single separators left out, when none follows directly; else null. */
function read(view: TextView, start: number, length: number): { text: string; end: number } | null {
  let text = '';
  let index = start;
  for (; text.length < length; index += 1) {
    if (isAlphanumeric(view, index)) text += view.latin.charAt(index);
    else if (!/^[ ./_-]$/.test(charAt(view.folded, index)) || !(isAlphanumeric(view, index + 1) || isAlphanumeric(view, index + 2)))
      return null;
  }
  return isAlphanumeric(view, index) ? null : { text, end: index };
}

/** Broken by spaces anywhere, by dashes only in fours: BG16RFOP002-2.073-0012-C01 is the number of a project. */
function isBulgarian(view: TextView, start: number, { text, end }: { text: string; end: number }): boolean {
  const written = view.folded.slice(start, end);
  if (!BULGARIAN.test(text)) return false;
  return !/[-.]/.test(written) || /^[^-.]{4}(?:[-.][^-.]{4}){4}[-.][^-.]{2}$/.test(written);
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
