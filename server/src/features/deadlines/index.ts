/** The public door of deadlines: how the clock of a case stands, and why. */
export { DeadlinesModule } from './deadlines.module.js';
export { CaseDeadline, overdueNow } from './http/deadline.dto.js';
export { Deadlines } from './reads/deadlines.js';
export { EraseExtensions } from './use-cases/erase-extensions.js';
export { ExtendDeadline } from './use-cases/extend-deadline.js';
export { AskForClarification } from './use-cases/ask-for-clarification.js';
