import type { Words } from '../../../kernel/words.js';

/** A line of the list of terms: the case and its last day, and how late it is. */
export const TERM_LINE: Words = { bg: '{number}: отговор до {date}', en: '{number}: answer by {date}' };
export const OVERDUE_LINE: Words = {
  bg: '{number}: срокът изтече на {date}, закъснение {days}',
  en: '{number}: the term ran out on {date}, {days} late',
};
/** The same line with whose case it is, for those who have several departments below them. */
export const OF_DEPARTMENT: Words = { bg: '{line} ({department})', en: '{line} ({department})' };

/** In the place of the department, for a case that has none. */
export const NO_DEPARTMENT: Words = { bg: 'още без отдел', en: 'no department yet' };

/** Headings of the parts of the letter about terms. */
export const ESCALATED_SECTION: Words = {
  bg: 'Закъсняват или няма кой да ги поеме',
  en: 'Late, or with nobody to handle them',
};
/** For moderators: nobody but them can let these go on. */
export const UNROUTED_SECTION: Words = { bg: 'Срокове на случаи, които чакат насочване', en: 'Terms of cases that wait to be routed' };
export const OWN_SECTION: Words = { bg: 'Срокове на Вашия отдел', en: 'Terms of your department' };
