/** How days and terms are told, for features that tell of them. */
export { restWords, shortDay } from './calendar-words.js';
export { explanationOf, termWords } from './explanation.js';
