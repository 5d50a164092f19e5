import { type CivilDate, daysBetween, dayOfWeek } from '../../../kernel/civil-date.js';

/** Days that are left when an official is reminded; -1 is the first day of being late. */
const THRESHOLDS = [7, 2, -1] as const;
const MONDAY = 1;

/**
 * Whether a term is worth a letter `today` (Europe/Sofia): it crossed a threshold since the day of the letter before, however
 * long that was; or it has ended, and a week begins.
 */
export function isNews(decideBy: CivilDate, before: CivilDate, today: CivilDate): boolean {
  const left = daysBetween(today, decideBy);
  const leftBefore = daysBetween(before, decideBy);
  if (left < 0 && dayOfWeek(today) === MONDAY) return true;
  return THRESHOLDS.some((threshold) => left <= threshold && threshold < leftBefore);
}
