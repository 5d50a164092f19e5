/** The public door of the audit trail: nothing else in this folder is imported from outside. */
export { AuditTrailModule } from './audit-trail.module.js';
