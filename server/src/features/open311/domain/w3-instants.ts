import { parseCivilDate } from '../../../kernel/civil-date.js';

/** A date with a time and its offset; a space stands where an address lost its plus sign. */
const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,9}))?)?(Z|[+ -](?:0\d|1[0-4]):[0-5]\d)$/;

/**
 * The instant that a text names in the profile of ISO 8601 that W3C wrote down: `2026-11-23T10:00:00+02:00` or with `Z`. Null for any
 * other text, one without an offset (nobody knows whose hour it is) and a day that no calendar has.
 */
export function parseW3Instant(text: string): Date | null {
  const [, day = '', hour = '', minute = '', second = '00', fraction = '0', offset = ''] = SHAPE.exec(text) ?? [];
  if (parseCivilDate(day) === null) return null;
  const milliseconds = fraction.padEnd(3, '0').slice(0, 3);
  return new Date(`${day}T${hour}:${minute}:${second}.${milliseconds}${offset.replace(' ', '+')}`);
}

/** The instant in whole seconds and UTC, such as `2026-11-23T08:00:00Z`. */
export const writeW3Instant = (instant: Date): string => `${instant.toISOString().slice(0, 19)}Z`;
