/** The public door of the authorities: nothing else in this folder is imported from outside. */
export { AuthoritiesModule } from './authorities.module.js';
export { AUTHORITY_PLACES, type AuthorityPlace, type AuthorityRemit, type Competence, COMPETENCES } from './domain/competence.js';
export { DEPARTMENT_CLOSING } from './domain/directory-events.js';
export type { MunicipalityContent } from './content/municipality-content.js';
export type { Authority, AuthorityId, Department, Municipality, Settlement } from './domain/directory.js';
export { TOPICS, type Topic } from './domain/topic.js';
export { AuthorityDirectory } from './reads/authority-directory.js';
export type { Site } from './reads/site.js';
export { EstablishMunicipality } from './use-cases/establish-municipality.js';
