/** How the terms of a case are counted and moved. */
export { extendDeadline, hasTermToExtend } from './deadline-change.js';
export { isAnswered, overdueDays } from './overdue.js';
export { countTerms } from './terms.js';
