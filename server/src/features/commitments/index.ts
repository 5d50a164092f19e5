/** The public door of the commitments: nothing else in this folder is imported from outside. */
export { CommitmentsModule } from './commitments.module.js';
export { Commitments } from './reads/commitments.js';
export { type Commitment, COMMITMENT_SOURCES, type CommitmentSource, isComplete } from './domain/commitment.js';
export { commitmentEvents } from './domain/commitment-events.js';
export { ASSESSED_WORDS } from './domain/commitment-words.js';
export { CommitmentNumberPipe } from './http/commitment-number.pipe.js';
export { CommitmentDepartment, CommitmentSummary, PublicCommitment, PublicCommitmentReport } from './http/commitments.dto.js';
export { COMMITMENT_FLAGS, type CommitmentFlag } from './domain/commitment-filter.js';
export { CommitmentDesk } from './reads/commitment-desk.js';
export { type CommitmentFact, CommitmentFacts } from './reads/commitment-facts.js';
export { CommitmentNews } from './reads/commitment-news.js';
export { CommitmentPages } from './reads/commitment-pages.js';
export { CommitmentReader, type PlacedReport } from './reads/commitment-reader.js';
export { CommitmentPresenter } from './reads/commitment-presenter.js';
export { CommitmentSearch, type SoughtCommitments } from './reads/commitment-search.query.js';
export { EraseReports } from './use-cases/erase-reports.js';
export { type AskedReport, ReportProgress } from './use-cases/report-progress.js';
export * as steps from './domain/step.js';
