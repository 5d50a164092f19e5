import { addDays, type CivilDate, civilDateIn, isBefore } from '../../../kernel/civil-date.js';
import type { Submission } from '../../submissions/domain/index.js';
import { dueOn, statutoryTerm, type TermRules } from '../../work-calendar/index.js';

/** More days than any term lasts that closes a case. */
const FURTHEST = 1_300;

/** Whether nobody took the answer up while there was time, by the row of the table that held on the day of the answer. */
export function isSettled({ kind, answeredAt }: Pick<Submission, 'kind' | 'answeredAt'>, today: CivilDate, rules: TermRules): boolean {
  if (answeredAt === null) return false;
  return isOver(kind, civilDateIn(answeredAt), today, rules);
}

/** The last day whose answers are settled on `today`; null when none is. */
export function lastSettledDay(kind: Submission['kind'], today: CivilDate, rules: TermRules): CivilDate | null {
  for (let back = 1; back <= FURTHEST; back += 1) {
    const day = addDays(today, -back);
    if (isOver(kind, day, today, rules)) return day;
  }
  return null;
}

function isOver(kind: Submission['kind'], answeredOn: CivilDate, today: CivilDate, { terms, exceptions }: TermRules): boolean {
  return isBefore(dueOn(answeredOn, statutoryTerm('close', kind, answeredOn, terms).term, exceptions).dueOn, today);
}
