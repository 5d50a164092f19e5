/** The public door of the statistics. */
export { StatisticsModule } from './statistics.module.js';
export { type DepartmentFigures, DepartmentStatistics } from './reads/department-statistics.js';
