/** The public door of commitments. */
export { CommitmentsModule } from './commitments.module.js';
export { type CommitmentFact, CommitmentFacts, type DisagreementCount } from './reads/commitment-facts.js';
