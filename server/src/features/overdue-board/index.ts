/** The public door of the overdue board. */
export { OverdueBoardModule } from './overdue-board.module.js';
export { DepartmentPages } from './reads/department-page.js';
export { LatestAnswers } from './reads/latest-answers.js';
export { OverdueBoard } from './reads/overdue-board.js';
