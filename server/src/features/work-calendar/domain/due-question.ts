import { type CivilDate, parseCivilDate, yearOf } from '../../../kernel/civil-date.js';
import { failure, type FieldError, problemType, type Result, success } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';
import { type Term, TERM_UNITS, type TermUnit } from './term.js';

export const TERM_NOT_COUNTABLE = problemType({
  slug: 'term-not-countable',
  status: 422,
  title: { bg: 'Срокът не може да се сметне', en: 'The term cannot be counted' },
  detail: {
    bg: 'Посочете начален ден и един срок: в дни, седмици, месеци или работни дни.',
    en: 'Give the day of the start and one term: in days, weeks, months or working days.',
  },
});

/** The years for which questions are answered: no answer to one leaves the years whose Easter is known. */
export const ASKED_YEARS = { min: 2000, max: 2080 } as const;

/** The longest term of each unit that is counted for whoever asks; no law gives a longer one to an authority. */
export const LONGEST: Readonly<Record<TermUnit, number>> = { days: 1000, weeks: 150, months: 60, workingDays: 700 };

/** What somebody asks, as it was typed. */
export type DueQuestion = { readonly from?: string | null | undefined } & Readonly<Partial<Record<TermUnit, string | null | undefined>>>;

type Fault = 'no_start' | 'not_a_date' | 'no_such_date' | 'outside_years' | 'no_term' | 'two_terms' | 'not_a_count';

const TEXTS: Readonly<Record<Fault, Words>> = {
  no_start: {
    bg: 'Посочете деня, от който тече срокът. Той самият не се брои.',
    en: 'Give the day of the start. It is not counted itself.',
  },
  not_a_date: { bg: 'Датата се пише като 2026-11-23.', en: 'A date is written like 2026-11-23.' },
  no_such_date: {
    bg: 'Такъв ден в календара няма. Февруари има 28 дни, във високосна година 29; април, юни, септември и ноември имат 30.',
    en: 'The calendar has no such day. February has 28 days, in a leap year 29; April, June, September and November have 30.',
  },
  outside_years: { bg: 'Смятаме за години от {min} до {max}.', en: 'Years from {min} to {max} are counted.' },
  no_term: {
    bg: 'Посочете един срок: дни, седмици, месеци или работни дни (чл. 60 ГПК).',
    en: 'Give one term: days, weeks, months or working days (Art. 60 of the Civil Procedure Code).',
  },
  two_terms: {
    bg: 'Срокът е в една мярка: дни, седмици, месеци или работни дни (чл. 60 ГПК). Оставете само едната.',
    en: 'A term has one unit: days, weeks, months or working days (Art. 60 of the Civil Procedure Code). Leave only one.',
  },
  not_a_count: { bg: 'Напишете цяло число от {min} до {max}.', en: 'Write a whole number from {min} to {max}.' },
};

/** What is asked, or every rule that the question breaks, each with the field that breaks it. */
export function readQuestion(question: DueQuestion): Result<{ start: CivilDate; term: Term }> {
  const start = readStart(question.from ?? '');
  const term = readTerm(question);
  const errors = [...(typeof start === 'string' ? [] : [start]), ...(Array.isArray(term) ? term : [])];
  return typeof start === 'string' && !Array.isArray(term) ? success({ start, term }) : failure(TERM_NOT_COUNTABLE, { errors });
}

/** A year for which holidays are told. */
export function readYear(text: string): Result<number> {
  const isAsked = /^\d{4}$/.test(text) && isAskedYear(Number(text));
  return isAsked ? success(Number(text)) : failure(TERM_NOT_COUNTABLE, { errors: [fault('/year', 'outside_years', ASKED_YEARS)] });
}

function readStart(text: string): CivilDate | FieldError {
  if (text === '') return fault('/from', 'no_start');
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return fault('/from', 'not_a_date');
  const date = parseCivilDate(text);
  if (date === null) return fault('/from', 'no_such_date');
  return isAskedYear(yearOf(date)) ? date : fault('/from', 'outside_years', ASKED_YEARS);
}

function readTerm(question: DueQuestion): Term | FieldError[] {
  const given = TERM_UNITS.flatMap((unit) => {
    const typed = question[unit];
    return typed === undefined || typed === null ? [] : [{ unit, typed }];
  });
  const [first, ...more] = given;
  // The law's own terms are in months, so that is where the missing one is asked for.
  if (first === undefined) return [fault('/months', 'no_term')];
  if (more.length > 0) return given.map(({ unit }) => fault(`/${unit}`, 'two_terms'));
  const { unit, typed } = first;
  const count = /^\d{1,6}$/.test(typed) ? Number(typed) : 0;
  return count >= 1 && count <= LONGEST[unit] ? { unit, count } : [fault(`/${unit}`, 'not_a_count', { min: 1, max: LONGEST[unit] })];
}

const isAskedYear = (year: number): boolean => year >= ASKED_YEARS.min && year <= ASKED_YEARS.max;

function fault(pointer: string, code: Fault, values: Readonly<Record<string, number>> = {}): FieldError {
  return { pointer, code, detail: fill(TEXTS[code], values) };
}
