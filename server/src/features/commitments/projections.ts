/** Part of the door: brings commitments up to date with what they come from, for whoever cannot wait for the reactions. */
export { ProjectCase } from './use-cases/project-case.js';
export { ProjectPolicy } from './use-cases/project-policy.js';
