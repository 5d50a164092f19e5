declare const brand: unique symbol;

/**
 * An exact decimal number as the shortest text that names it: a point, no exponent, no needless zeros (`12345.6`, `-0.5`, `0`).
 * Money and measurements never become floating point numbers, in which 0.1 + 0.2 is not 0.3.
 */
export type Decimal = string & { readonly [brand]: 'Decimal' };

/** How many digits before and after the point a number may have, and whether it may be below zero. */
export interface DecimalLimits {
  readonly whole: number;
  readonly fraction: number;
  readonly negative: boolean;
}

/** Money: up to 9,999,999,999,999.99. */
export const MONEY: DecimalLimits = { whole: 13, fraction: 2, negative: false };
/** What an indicator measures. */
export const MEASUREMENT: DecimalLimits = { whole: 12, fraction: 4, negative: true };

export type DecimalFault = 'not_a_number' | 'ambiguous_number' | 'number_too_exact' | 'number_too_large' | 'number_below_zero';

const PLAIN = /^(-?)(\d{1,40})(?:[.,](\d{1,40}))?$/;
/** Groups of three with a space between them, of any width. */
const GROUPED = /^(-?)(\d{1,3}(?:[ \u00a0\u202f]\d{3})+)(?:[.,](\d{1,40}))?$/;

/**
 * The number that a person wrote, with a decimal comma or point: „12 345,60“ is `12345.6`. A text with both signs, or with several of one,
 * could mean two numbers and is refused.
 */
export function readDecimal(
  text: string,
  limits: DecimalLimits,
): { readonly ok: true; readonly value: Decimal } | { readonly ok: false; readonly fault: DecimalFault } {
  const written = text.trim().replace(/^[\u2212\u2013]/, '-');
  const parts = PLAIN.exec(written) ?? GROUPED.exec(written);
  if (parts === null) return { ok: false, fault: (written.match(/[.,]/g) ?? []).length > 1 ? 'ambiguous_number' : 'not_a_number' };
  const [, sign = '', grouped = '', fractionText = ''] = parts;
  const whole = grouped.replace(/\D/g, '').replace(/^0+(?=\d)/, '');
  const fraction = fractionText.replace(/0+$/, '');
  const isZero = whole === '0' && fraction === '';
  if (sign === '-' && !isZero && !limits.negative) return { ok: false, fault: 'number_below_zero' };
  if (whole.length > limits.whole) return { ok: false, fault: 'number_too_large' };
  if (fraction.length > limits.fraction) return { ok: false, fault: 'number_too_exact' };
  return { ok: true, value: `${isZero ? '' : sign}${whole}${fraction === '' ? '' : `.${fraction}`}` as Decimal };
}

/** For numbers known to be right: columns of the database, literals. @throws RangeError for anything else. */
export function decimal(text: string): Decimal {
  const read = readDecimal(text, { whole: 40, fraction: 40, negative: true });
  if (!read.ok) throw new RangeError(`Not a decimal number: ${JSON.stringify(text)}`);
  return read.value;
}

/** For `Array.sort`: the smaller first; exact. */
export function compareDecimals(one: Decimal, other: Decimal): -1 | 0 | 1 {
  const places = Math.max(placesOf(one), placesOf(other));
  const [left, right] = [scaled(one, places), scaled(other, places)];
  return left < right ? -1 : left > right ? 1 : 0;
}

const placesOf = (value: Decimal): number => (value.split('.')[1] ?? '').length;

function scaled(value: Decimal, places: number): bigint {
  const [whole = '0', fraction = ''] = value.split('.');
  return BigInt(`${whole}${fraction.padEnd(places, '0')}`);
}
