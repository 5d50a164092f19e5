import { type Label } from './marked-corpus.js';

// Written for the corpus alone, from the published rules, so that a mistake of the detector can't hide in the data that measure it.

const CYRILLIC = 'АВЕКМНОРСТУХ';
const LATIN = 'ABEKMHOPCTYX';

const IBAN_LENGTHS: Readonly<Record<string, number>> = { AT: 20, BG: 22, DE: 22, GB: 22, GR: 27, IT: 27, RO: 24 };

/** Upper case, look-alike letters as Latin, without the signs that people put between the digits. */
export const bare = (value: string): string =>
  [...value.toUpperCase()]
    .map((sign) => LATIN[CYRILLIC.indexOf(sign)] ?? sign)
    .join('')
    .replace(/[\s\-\u2011./()]/gu, '');

const weighted = (digits: string, weights: readonly number[]): number =>
  weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0);

const LAST_DAY: readonly number[] = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function hasBirthDate(egn: string): boolean {
  const month = Number(egn.slice(2, 4));
  const day = Number(egn.slice(4, 6));
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900;
  const year = century + Number(egn.slice(0, 2));
  const monthOfYear = month % 20;
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return day >= 1 && day <= (monthOfYear === 2 && !leap ? 28 : (LAST_DAY[monthOfYear - 1] ?? 0));
}

const hasEgnCheckDigit = (egn: string): boolean => (weighted(egn, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(egn[9]);

const hasLnchCheckDigit = (lnch: string): boolean => weighted(lnch, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === Number(lnch[9]);

function hasIbanChecksum(iban: string): boolean {
  const digits = [...(iban.slice(4) + iban.slice(0, 4))].map((sign) => parseInt(sign, 36)).join('');
  return [...digits].reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

type Rule = (value: string, mistyped: boolean) => boolean;

/** Whether a value is what its label says; a mistyped one has the form and not the check digit. */
export const WELL_FORMED: Readonly<Record<Label, Rule>> = {
  egn: (value, mistyped) => /^\d{10}$/.test(bare(value)) && hasBirthDate(bare(value)) && hasEgnCheckDigit(bare(value)) !== mistyped,
  lnch: (value, mistyped) => /^\d{10}$/.test(bare(value)) && hasLnchCheckDigit(bare(value)) !== mistyped,
  phone: (value) => /^(?:\+|00?)[1-9]\d{7,12}$/.test(bare(value).replace(/^O/, '0')),
  email: (value) => /^[^\s@<>"]+(?:@| \(at\) | собака )[^\s@<>"]+(?:\.| точка )[\p{L}]{2,}$/u.test(value),
  iban: (value, mistyped) => {
    // Behind the bank's code a letter O is meant as a zero.
    const iban = bare(value).replace(/(?<=\d)O(?=\d)/g, '0');
    return iban.length === IBAN_LENGTHS[iban.slice(0, 2)] && hasIbanChecksum(iban) !== mistyped;
  },
  plate: (value) => /^[ABEKMHOPCTYX]{1,2}\d{4}[ABEKMHOPCTYX]{2}$/.test(bare(value)),
  id_document: (value) => /^(?:\d{9}|[A-Z]{2}\d{7})$/.test(bare(value)),
  address: (value) => /[\p{L}]/u.test(value) && (/\d/.test(value) || /вх/i.test(value)) && value === value.trim(),
  person: (value) => /^\p{L}/u.test(value) && !/\d/.test(value) && value === value.trim(),
};
