/** The public door of the fix rate. */
export { FixRateModule } from './fix-rate.module.js';
export { FixRateFigures } from './http/fix-rate.dto.js';
export { type Figures as FixRateCounts, FixRate } from './reads/fix-rate.js';
