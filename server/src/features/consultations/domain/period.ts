import { type CivilDate, civilDate, daysBetween, isAfter, isBefore } from '../../../kernel/civil-date.js';
import { countCharacters } from '../../../kernel/characters.js';
import type { FieldError } from '../../../kernel/problem.js';
import { type CalendarException, dueOn, isWorkingDay, skipRest } from '../../work-calendar/index.js';
import { LIMITS } from './consultation.js';
import { consultationFault } from './consultation-problems.js';

/** Days of a public consultation (ЗНА чл. 26, ал. 4). */
export const USUAL_DAYS = 30;
/** Days in exceptional cases, which the reasons have to name (the same). */
export const LEAST_DAYS = 14;

/** What the calendar of this platform can count. */
const FIRST = civilDate('2000-01-01');
const LAST = civilDate('2098-12-31');

export interface Period {
  readonly opensOn: CivilDate;
  readonly closesOn: CivilDate;
  readonly shortReason: string | null;
}

/** The earliest last day of a period of so many days: the first day is not counted, and a day of rest moves it on (ГПК чл. 60). */
export const earliestEnd = (opensOn: CivilDate, days: number, exceptions: readonly CalendarException[]): CivilDate =>
  dueOn(opensOn, { unit: 'days', count: days }, exceptions).dueOn;

/** Whether a period needs its reason: it is shorter than the usual one. */
export const isShort = ({ opensOn, closesOn }: Pick<Period, 'opensOn' | 'closesOn'>): boolean =>
  daysBetween(opensOn, closesOn) < USUAL_DAYS;

/** What is wrong with a period, each with the rule that it breaks. */
export function faultsOfPeriod(period: Period, exceptions: readonly CalendarException[]): FieldError[] {
  const { opensOn, closesOn } = period;
  if (isBefore(opensOn, FIRST) || isAfter(opensOn, LAST)) return [consultationFault('/opensOn', 'day_out_of_reach')];
  if (isBefore(closesOn, opensOn)) return [consultationFault('/closesOn', 'period_reversed')];
  if (isAfter(closesOn, LAST)) return [consultationFault('/closesOn', 'day_out_of_reach')];
  if (daysBetween(opensOn, closesOn) < LEAST_DAYS) {
    return [consultationFault('/closesOn', 'period_too_short', { day: inDigits(earliestEnd(opensOn, LEAST_DAYS, exceptions)) })];
  }
  return [...restFault(closesOn, exceptions), ...reasonFault(period, exceptions)];
}

function restFault(closesOn: CivilDate, exceptions: readonly CalendarException[]): FieldError[] {
  if (isWorkingDay(closesOn, exceptions)) return [];
  return [consultationFault('/closesOn', 'closes_on_rest', { day: inDigits(skipRest(closesOn, exceptions).on) })];
}

function reasonFault(period: Period, exceptions: readonly CalendarException[]): FieldError[] {
  if (!isShort(period)) return [];
  const length = countCharacters(period.shortReason ?? '');
  if (length >= LIMITS.shortReason.min) return [];
  if (length > 0) return [consultationFault('/shortReason', 'short_reason_too_short', { min: LIMITS.shortReason.min })];
  return [
    consultationFault('/shortReason', 'short_reason_missing', { day: inDigits(earliestEnd(period.opensOn, USUAL_DAYS, exceptions)) }),
  ];
}

/** A period that is published begins today at the earliest: nobody can propose yesterday. */
export function faultsOfPublishing({ opensOn }: Pick<Period, 'opensOn'>, today: CivilDate): FieldError[] {
  return isBefore(opensOn, today) ? [consultationFault('/opensOn', 'opens_in_past')] : [];
}

const inDigits = (day: CivilDate): string => `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`;
