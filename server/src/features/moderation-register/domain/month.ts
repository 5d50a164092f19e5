import { addDays, type CivilDate } from '../../../kernel/civil-date.js';
import { firstDayOf, type Month, nextMonth } from '../../../kernel/month.js';

/** Longer than a decision can be taken back: the municipality sets at most an hour. */
const SETTLING_DAYS = 1;

/**
 * Whether the figures of the month stay as they are `today` (Europe/Sofia): a decision of its last minute may be written in the first of the
 * next month, and taken back for a while after that.
 */
export const isSettled = (month: Month, today: CivilDate): boolean => addDays(firstDayOf(nextMonth(month)), SETTLING_DAYS) <= today;
