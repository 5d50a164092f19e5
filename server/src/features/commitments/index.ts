/** The public door of the commitments: nothing else in this folder is imported from outside. */
export { CommitmentsModule } from './commitments.module.js';
export { Commitments } from './reads/commitments.js';
export { type Commitment, COMMITMENT_SOURCES, type CommitmentSource, isComplete } from './domain/commitment.js';
export { commitmentEvents } from './domain/commitment-events.js';
export { CommitmentNumberPipe } from './http/commitment-number.pipe.js';
export { CommitmentSummary, PublicCommitment, PublicCommitmentReport } from './http/commitments.dto.js';
export { CommitmentPages } from './reads/commitment-pages.js';
export { CommitmentReader } from './reads/commitment-reader.js';
export { CommitmentPresenter } from './reads/commitment-presenter.js';
export { type AskedReport, ReportProgress } from './use-cases/report-progress.js';
export * as steps from './domain/step.js';
