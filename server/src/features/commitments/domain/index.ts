/** The pure door of commitments: what a step means, where a commitment comes from and what readers look for, without any IO. */
export { ASSESSED_STEPS, type AssessedStep, disagreement, REACH, REPORTED_STEPS, type ReportedStep, spread } from './step.js';
export { COMMITMENT_SOURCES, type CommitmentSource } from './commitment.js';
export { COMMITMENT_FLAGS, type CommitmentFlag } from './commitment-filter.js';
export { commitmentEvents } from './commitment-events.js';
