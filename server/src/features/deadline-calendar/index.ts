/** The public door of the calendar of deadlines: programs read it, and nobody calls it. */
export { DeadlineCalendarModule } from './deadline-calendar.module.js';
