import { fieldId } from '../../core/http/form-result';
import type { ProblemField } from '../../core/http/problem';

/** The four ways in which the law counts a term, as the API calls them. */
export const TERM_UNITS = ['days', 'weeks', 'months', 'workingDays'] as const;

/** What stands in the address of the page; a field that it has twice comes as a list. */
export interface TermQuestion {
  from?: string | undefined;
  count?: string | undefined;
  unit?: string | undefined;
}

/** What the API is asked, or null while nobody asked. An unknown unit is none, which the API refuses with the rule. */
export function apiQuery({ from, count, unit }: TermQuestion): Record<string, string> | null {
  if (from === undefined && count === undefined && unit === undefined) return null;
  const isKnown = TERM_UNITS.some((known) => known === unit);
  return { from: asText(from), ...(isKnown ? { [asText(unit)]: asText(count) } : {}) };
}

/** The refusals of the API as lines of this form: it has one number, whose pointer is the unit. */
export function formProblems(errors: readonly ProblemField[], { unit }: TermQuestion): { fieldId: string; text: string }[] {
  return errors.map(({ pointer, detail }) => {
    const field = fieldId(pointer);
    if (field === 'from') return { fieldId: field, text: detail };
    return { fieldId: field === unit ? 'count' : 'unit', text: detail };
  });
}

/** The date when the calendar has it: a control for dates takes no other, and browsers complain of one. */
export function dateOrEmpty(text: string): string {
  const instant = new Date(`${asText(text)}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().slice(0, 10) === asText(text) ? asText(text) : '';
}

/** A year that the address names, or `otherwise` when it names none that the calendar has. */
export function shownYear(year: string | undefined, otherwise: number): number {
  const isYear = /^\d{4}$/.test(asText(year)) && Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR;
  return isYear ? Number(year) : Math.min(Math.max(otherwise, FIRST_YEAR), LAST_YEAR);
}

/** The years that the API answers for. */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2080;

function asText(value: string | undefined): string {
  return String(value ?? '').trim();
}
