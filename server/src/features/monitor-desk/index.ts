/** The public door of the desk of monitors. */
export { MonitorDeskModule } from './monitor-desk.module.js';
