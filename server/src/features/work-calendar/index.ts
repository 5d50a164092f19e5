export { statutoryTerm } from './domain/statutory-terms.js';
export { dueOn } from './domain/term.js';
export { type CalendarException, isWorkingDay } from './domain/working-days.js';
export { workingMinutes } from './domain/working-time.js';
export { WorkCalendar } from './reads/work-calendar.js';
export { type CalendarChange, type CalendarFollower, CalendarFollowers } from './use-cases/calendar-followers.js';
export { WorkCalendarModule } from './work-calendar.module.js';
