import { countCharacters } from '../../../kernel/characters.js';
import { parseCivilDate } from '../../../kernel/civil-date.js';
import { broken, type FieldRule, malformed } from './field-rule.js';

/** Text of `min` to `max` characters after trimming. */
export const textRule =
  ({ min = 1, max }: { min?: number; max: number }): FieldRule =>
  (value) => {
    if (typeof value !== 'string') return malformed('not_text');
    const count = countCharacters(value.trim());
    if (count === 0) return min > 0 ? broken('blank', { min, max }) : null;
    if (count < min) return broken('too_short', { min, max });
    return count > max ? broken('too_long', { min, max, over: count - max }) : null;
  };

/** One of the listed words. */
export const choiceRule =
  (choices: readonly string[]): FieldRule =>
  (value) => {
    if (typeof value !== 'string') return malformed('not_text');
    return choices.includes(value) ? null : malformed('unknown_value');
  };

/** Nothing invisible (Unicode category C) either: it breaks what stores the address, or makes it look like another one. */
const EMAIL = /^[^\s\p{C}@<>"(),:;\\[\]]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}\p{N}-]{2,63}$/u;

/** An address that mail can be sent to (RFC 5321 §4.5.3.1: at most 254 characters), without comments or quotes. */
export const emailRule: FieldRule = (value) => {
  if (typeof value !== 'string') return malformed('not_text');
  const text = value.trim();
  if (text === '') return broken('blank');
  if (countCharacters(text) > 254) return broken('too_long', { min: 3, max: 254, over: countCharacters(text) - 254 });
  return EMAIL.test(text) ? null : broken('not_an_email');
};

/** A telephone number: 5 to 20 digits, and nothing but digits, spaces and the usual signs. */
export const phoneRule: FieldRule = (value) => {
  if (typeof value !== 'string') return malformed('not_text');
  const text = value.trim();
  if (text === '') return broken('blank');
  if (countCharacters(text) > 30) return broken('too_long', { min: 5, max: 30, over: countCharacters(text) - 30 });
  const digits = text.replace(/\D/g, '').length;
  return /^\+?[\d\s()/.-]+$/.test(text) && digits >= 5 && digits <= 20 ? null : broken('not_a_phone');
};

/** A date that the calendar has, written `YYYY-MM-DD`. */
export const civilDateRule: FieldRule = (value) => {
  if (typeof value !== 'string') return malformed('not_text');
  return parseCivilDate(value) === null ? malformed('not_a_date') : null;
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

export const idRule: FieldRule = (value) => (typeof value === 'string' && UUID.test(value) ? null : malformed('not_an_id'));

export const flagRule: FieldRule = (value) => (typeof value === 'boolean' ? null : malformed('not_a_flag'));

export const integerRule: FieldRule = (value) => (Number.isSafeInteger(value) ? null : malformed('not_a_number'));

/** A number of `min` to `max`, with or without a fraction. */
export const numberRule =
  ({ min, max }: { min: number; max: number }): FieldRule =>
  (value) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return malformed('not_a_decimal');
    if (value < min) return broken('too_small', { min, max });
    return value > max ? broken('too_large', { min, max }) : null;
  };

export const wholeNumberRule =
  ({ min, max }: { min: number; max: number }): FieldRule =>
  (value) => {
    if (typeof value !== 'number' || !Number.isInteger(value)) return malformed('not_a_number');
    if (value < min) return { ...malformed('too_small'), values: { min, max } };
    return value > max ? { ...malformed('too_large'), values: { min, max } } : null;
  };
