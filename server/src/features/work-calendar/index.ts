export { holidaysOf, type Holiday, type HolidayName } from './domain/holidays.js';
export { statutoryTerm, STATUTORY_TERMS, type StatutoryEvent, type StatutoryTerm } from './domain/statutory-terms.js';
export { dueOn, TERM_UNITS, type Due, type DueStep, type Term } from './domain/term.js';
export { isWorkingDay, nextWorkingDay, type CalendarException } from './domain/working-days.js';
export { workingMinutes } from './domain/working-time.js';
export { WorkCalendarModule } from './work-calendar.module.js';
