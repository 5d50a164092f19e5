/** The pure door of commitments: what a step means, without any IO. */
export { ASSESSED_STEPS, type AssessedStep, disagreement, REACH, REPORTED_STEPS, type ReportedStep, spread } from './step.js';
export { commitmentEvents } from './commitment-events.js';
