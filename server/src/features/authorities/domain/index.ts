/** The pure door of the authorities, for the domains of higher tiers. */
export { AUTHORITY_PLACES, type AuthorityPlace, type AuthorityRemit, type Competence, COMPETENCES } from './competence.js';
export { type Authority, isValid } from './directory.js';
