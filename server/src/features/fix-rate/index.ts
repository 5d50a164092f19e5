/** The public door of the fix rate. */
export { FixRateModule } from './fix-rate.module.js';
export { FixRateFigures } from './http/fix-rate.dto.js';
export { FixRate } from './reads/fix-rate.js';
