import { addDays, addMonths, type CivilDate } from '../../../kernel/civil-date.js';
import { skipRest, type CalendarException, type RestDay } from './working-days.js';

export const TERM_UNITS = ['days', 'weeks', 'months', 'workingDays'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** A length of time as the law gives it; `days` are calendar days. */
export interface Term {
  readonly unit: TermUnit;
  /** A whole number from 1 to {@link LONGEST_COUNT}. */
  readonly count: number;
}

/** More than any term of law, and few enough that no count can keep the process busy. */
export const LONGEST_COUNT = 1200;

/** One line of the computation, in the order in which it is told: „получено на 23.11.2026 + 2 месеца = 23.01.2027, събота → 25.01.2027“. */
export type DueStep =
  | { readonly kind: 'received'; readonly on: CivilDate }
  | { readonly kind: 'plus'; readonly term: Term }
  /** Where the count ends; `skipped` are the days of rest that a count of working days left out. */
  | { readonly kind: 'raw'; readonly on: CivilDate; readonly skipped: readonly RestDay[] }
  /** Present only when the count ended on a day of rest: the working day to which the term moved. */
  | { readonly kind: 'rolled'; readonly on: CivilDate; readonly skipped: readonly [RestDay, ...RestDay[]] };

export interface Due {
  /** The last day on which the act is in time, to its end in Europe/Sofia. */
  readonly dueOn: CivilDate;
  readonly explanation: readonly DueStep[];
}

/**
 * When a term that starts on `start` ends (ГПК чл. 60). The day of the start is never counted: days begin with the next one,
 * weeks end on the same weekday, months on the same date or on the month's last day when it has no such date. A term that
 * ends on a day of rest ends on the first working day after it. Working days are counted one by one.
 * @throws RangeError for a count that is not a whole number from 1 to 1200, or when the term leaves the years 1900-2099.
 */
export function dueOn(start: CivilDate, term: Term, exceptions: readonly CalendarException[] = []): Due {
  if (!Number.isInteger(term.count) || term.count < 1 || term.count > LONGEST_COUNT) {
    throw new RangeError(`A term has from 1 to ${LONGEST_COUNT} units, not ${term.count}`);
  }
  const raw = COUNT[term.unit](start, term.count, exceptions);
  const steps: DueStep[] = [
    { kind: 'received', on: start },
    { kind: 'plus', term },
    { kind: 'raw', ...raw },
  ];
  const {
    on,
    skipped: [first, ...more],
  } = skipRest(raw.on, exceptions);
  if (first !== undefined) steps.push({ kind: 'rolled', on, skipped: [first, ...more] });
  return { dueOn: on, explanation: steps };
}

type Count = (start: CivilDate, count: number, exceptions: readonly CalendarException[]) => { on: CivilDate; skipped: readonly RestDay[] };

const COUNT: Readonly<Record<TermUnit, Count>> = {
  days: (start, count) => ({ on: addDays(start, count), skipped: [] }),
  weeks: (start, count) => ({ on: addDays(start, count * 7), skipped: [] }),
  months: (start, count) => ({ on: addMonths(start, count), skipped: [] }),
  workingDays: (start, count, exceptions) => {
    const skipped: RestDay[] = [];
    let on = start;
    for (let counted = 0; counted < count; counted += 1) {
      const next = skipRest(addDays(on, 1), exceptions);
      skipped.push(...next.skipped);
      on = next.on;
    }
    return { on, skipped };
  },
};
