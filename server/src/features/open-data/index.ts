/** The public door of open data. */
export { OpenDataModule } from './open-data.module.js';
export { WriteExport } from './use-cases/write-export.js';
