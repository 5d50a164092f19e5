export { statutoryTerm, termHolding, type TermRules } from './domain/statutory-terms.js';
export { dueOn } from './domain/term.js';
export { type CalendarException, isWorkingDay, skipRest } from './domain/working-days.js';
export { workingMinutes } from './domain/working-time.js';
export * as telling from './domain/telling.js';
export { WorkCalendar } from './reads/work-calendar.js';
export { type CalendarChange, type CalendarFollower, CalendarFollowers } from './use-cases/calendar-followers.js';
export { WorkCalendarModule } from './work-calendar.module.js';
