/** The public door of the monitors: nothing else in this folder is imported from outside. */
export { NOT_A_MEMBER } from './domain/monitor-problems.js';
export type { Organisation, OrganisationDetails, OrganisationId } from './domain/organisation.js';
export { MonitorName } from './http/monitors.dto.js';
export { MonitorsModule } from './monitors.module.js';
export { MonitorDirectory } from './reads/monitor-directory.js';
export { CreateOrganisation } from './use-cases/create-organisation.js';
export { AddMember } from './use-cases/members.js';
