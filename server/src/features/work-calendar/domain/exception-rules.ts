import { type CivilDate, yearOf } from '../../../kernel/civil-date.js';
import type { AccountId } from '../../../kernel/ids.js';
import { failure, type FieldError, problemType, type Result, success } from '../../../kernel/problem.js';
import { fill, type Words } from '../../../kernel/words.js';
import { ASKED_YEARS } from './due-question.js';
import { type CalendarException, isWorkingDay } from './working-days.js';

export const EXCEPTION_REFUSED = problemType({
  slug: 'calendar-exception-refused',
  status: 422,
  title: { bg: 'Денят не може да се промени така', en: 'The day cannot be changed in this way' },
  detail: { bg: 'Вижте какво пише до полето.', en: 'See what stands beside the field.' },
});

export const EXCEPTION_OVER = problemType({
  slug: 'calendar-exception-over',
  status: 409,
  title: { bg: 'Изключението вече е отменено', en: 'The exception is ended already' },
  detail: { bg: 'Друг администратор го е отменил. Презаредете списъка.', en: 'Another administrator ended it. Load the list again.' },
});

/** Characters of the act's name, such as „РМС № 873 от 2026 г.“. */
export const ACT_MAX = 120;

/** An exception with who decided on it here; it holds until it is ended, and stays in the list then. */
export interface KeptException extends CalendarException {
  readonly id: string;
  readonly addedAt: Date;
  readonly addedBy: AccountId;
  readonly endedAt: Date | null;
  readonly endedBy: AccountId | null;
}

type Fault = 'outside_years' | 'has_exception' | 'works_already' | 'rests_already';

const TEXTS: Readonly<Record<Fault, Words>> = {
  outside_years: { bg: 'Календарът е за години от {min} до {max}.', en: 'The calendar is for the years from {min} to {max}.' },
  has_exception: {
    bg: 'За този ден вече има изключение. Първо го отменете.',
    en: 'There is an exception for this day already. End that one first.',
  },
  works_already: { bg: 'Този ден е работен и без акт.', en: 'This day is a working day without any act.' },
  rests_already: { bg: 'Този ден е почивен и без акт.', en: 'This day is a day of rest without any act.' },
};

export const inForce = (kept: readonly KeptException[]): readonly KeptException[] => kept.filter(({ endedAt }) => endedAt === null);

/** Whether the day may be changed so: it has no exception yet, and is something else by the rule (КТ чл. 154). */
export function checkException({ date, working, act }: CalendarException, kept: readonly KeptException[]): Result<CalendarException> {
  const code = faultOf(date, working, inForce(kept));
  return code === null ? success({ date, working, act }) : failure(EXCEPTION_REFUSED, { errors: [fault(code)] });
}

function faultOf(date: CivilDate, working: boolean, present: readonly CalendarException[]): Fault | null {
  const year = yearOf(date);
  if (year < ASKED_YEARS.min || year > ASKED_YEARS.max) return 'outside_years';
  if (present.some((other) => other.date === date)) return 'has_exception';
  if (isWorkingDay(date) !== working) return null;
  return working ? 'works_already' : 'rests_already';
}

const fault = (code: Fault): FieldError => ({ pointer: '/date', code, detail: fill(TEXTS[code], ASKED_YEARS) });
