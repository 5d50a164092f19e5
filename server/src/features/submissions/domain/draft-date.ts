import { type CivilDate, parseCivilDate } from '../../../kernel/civil-date.js';

/** A date as three fields of a form. */
export interface DateParts {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** Nobody alive reports what happened before; an earlier year is a slip of the finger. */
const EARLIEST_YEAR = 1900;

/** The date that the three fields write; null when all are empty, `wrong` when they write none. */
export function dateFromParts({ day, month, year }: DateParts): CivilDate | null | 'wrong' {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  if (d === '' && m === '' && y === '') return null;
  if (!/^\d{1,2}$/.test(d) || !/^\d{1,2}$/.test(m) || !/^\d{4}$/.test(y) || Number(y) < EARLIEST_YEAR) return 'wrong';
  return parseCivilDate(`${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`) ?? 'wrong';
}
