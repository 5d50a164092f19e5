import { addDays, yearOf, type CivilDate } from '../../../kernel/civil-date.js';
import { holidaysOf, isWeekend, type Holiday } from './holidays.js';

/** A day that the Council of Ministers, or the law, declared working or not, against the rule; `act` names the document. */
export interface CalendarException {
  readonly date: CivilDate;
  readonly working: boolean;
  readonly act: string;
}

/** Why nobody works on a day; a holiday goes before a weekend, an exception before both. */
export type RestReason = Holiday | { readonly kind: 'weekend' } | { readonly kind: 'exception'; readonly act: string };

export interface RestDay {
  readonly on: CivilDate;
  readonly because: RestReason;
}

/**
 * The reason why the date is not a working day, or null when it is one. Of two exceptions for a date the later in the list holds.
 * @throws RangeError outside the years 1900-2099.
 */
export function restReason(date: CivilDate, exceptions: readonly CalendarException[] = []): RestReason | null {
  const exception = exceptions.findLast((candidate) => candidate.date === date);
  if (exception !== undefined) return exception.working ? null : { kind: 'exception', act: exception.act };
  const holiday = holidaysOf(yearOf(date)).get(date);
  if (holiday !== undefined) return holiday;
  return isWeekend(date) ? { kind: 'weekend' } : null;
}

/** @throws RangeError outside the years 1900-2099. */
export function isWorkingDay(date: CivilDate, exceptions: readonly CalendarException[] = []): boolean {
  return restReason(date, exceptions) === null;
}

/** The first working day after the date, never the date itself. @throws RangeError outside the years 1900-2099. */
export function nextWorkingDay(date: CivilDate, exceptions: readonly CalendarException[] = []): CivilDate {
  return skipRest(addDays(date, 1), exceptions).on;
}

/** The date itself when it is a working day, else the first one after it; with the days of rest that were passed over. */
export function skipRest(date: CivilDate, exceptions: readonly CalendarException[] = []): { on: CivilDate; skipped: readonly RestDay[] } {
  const skipped: RestDay[] = [];
  let on = date;
  for (let because = restReason(on, exceptions); because !== null; because = restReason(on, exceptions)) {
    skipped.push({ on, because });
    on = addDays(on, 1);
  }
  return { on, skipped };
}
