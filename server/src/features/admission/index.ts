/** The public door of admission: what has to come with a submission so that it is let in. */
export { AdmissionModule } from './admission.module.js';
export { AdmitDraft, type DraftArrival, type DraftDemand } from './use-cases/admit-draft.js';
export { AdmitProgram } from './use-cases/admit-program.js';
export { Outcomes } from './storage/outcomes.js';
export { LONGEST_PROOF } from './domain/challenge.js';
export { TRAP } from './domain/admission-problems.js';
