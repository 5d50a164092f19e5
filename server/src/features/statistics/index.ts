/** The public door of the statistics. */
export { StatisticsModule } from './statistics.module.js';
