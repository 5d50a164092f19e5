import { type CivilDate, isAfter } from '../../../kernel/civil-date.js';
import type { FieldError } from '../../../kernel/problem.js';
import type { Conclusion } from './consultation.js';
import { consultationFault } from './consultation-problems.js';

/** What is wrong with how a consultation is to end; `closesOn` is its last day, `today` in Europe/Sofia. */
export function faultsOfConclusion({ outcome, actNumber, actDate }: Conclusion, closesOn: CivilDate, today: CivilDate): FieldError[] {
  if (outcome === 'not_adopted') {
    if (actNumber !== null) return [consultationFault('/actNumber', 'act_needless')];
    return actDate === null ? [] : [consultationFault('/actDate', 'act_needless')];
  }
  const faults = actNumber === null ? [consultationFault('/actNumber', 'act_missing')] : [];
  if (actDate === null) return [...faults, consultationFault('/actDate', 'act_missing')];
  if (isAfter(actDate, today)) return [...faults, consultationFault('/actDate', 'act_in_future')];
  return isAfter(actDate, closesOn) ? faults : [...faults, consultationFault('/actDate', 'act_too_early')];
}
