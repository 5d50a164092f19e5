import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/index.js';
import { EntryRedactionModule } from '../entry-redaction/index.js';
import { EvidenceModule } from '../evidence/index.js';
import { PoliciesModule } from '../policies/index.js';
import { ResponsesModule } from '../responses/index.js';
import { SubmissionsModule } from '../submissions/index.js';
import { FollowAnswers } from './handlers/follow-answers.js';
import { FollowMeasures } from './handlers/follow-measures.js';
import { CommitmentsController } from './http/commitments.controller.js';
import { CommitmentReportingController } from './http/reporting.controller.js';
import { CommitmentDesk } from './reads/commitment-desk.js';
import { CommitmentFacts } from './reads/commitment-facts.js';
import { CommitmentFilters } from './reads/commitment-filters.js';
import { CommitmentNews } from './reads/commitment-news.js';
import { CommitmentOrigins } from './reads/commitment-origins.js';
import { CommitmentPages } from './reads/commitment-pages.js';
import { CommitmentPresenter } from './reads/commitment-presenter.js';
import { CommitmentReader } from './reads/commitment-reader.js';
import { CommitmentTable } from './reads/commitment-table.query.js';
import { CommitmentWay } from './reads/commitment-way.js';
import { CommitmentSearch } from './reads/commitment-search.query.js';
import { Commitments } from './reads/commitments.js';
import { MeasureCommitments } from './reads/measure-commitments.js';
import { OwnCommitments } from './reads/own-commitments.query.js';
import { ReadableCommitments } from './reads/readable-commitments.js';
import { ReportFiles } from './reads/report-files.js';
import { CommitmentErasure } from './storage/commitment-erasure.js';
import { CommitmentReports } from './storage/commitment-reports.js';
import { CommitmentChanges } from './storage/commitment-changes.js';
import { CommitmentsRepository } from './storage/commitments.repository.js';
import { EraseReports } from './use-cases/erase-reports.js';
import { KeepCommitments } from './use-cases/keep-commitments.js';
import { ProjectCase } from './use-cases/project-case.js';
import { ProjectPolicy } from './use-cases/project-policy.js';
import { ReportEntries } from './use-cases/report-entries.js';
import { ReportProgress } from './use-cases/report-progress.js';
import { ReportRecord } from './use-cases/report-record.js';

/** What the municipality promised, in answers and in documents, and what its departments report of it. */
@Module({
  imports: [AuthoritiesModule, EntryRedactionModule, EvidenceModule, PoliciesModule, ResponsesModule, SubmissionsModule],
  controllers: [CommitmentReportingController, CommitmentsController],
  providers: [
    ...[Commitments, ReadableCommitments, CommitmentsRepository, CommitmentReports, CommitmentChanges, CommitmentErasure, EraseReports],
    ...[CommitmentFacts, CommitmentNews],
    ...[CommitmentTable, CommitmentFilters, CommitmentOrigins, CommitmentPresenter, CommitmentPages, CommitmentReader, CommitmentWay],
    ...[MeasureCommitments, OwnCommitments, CommitmentDesk, CommitmentSearch, ReportFiles],
    ...[FollowAnswers, FollowMeasures, KeepCommitments, ProjectCase, ProjectPolicy],
    ...[ReportProgress, ReportRecord, ReportEntries],
  ],
  exports: [
    Commitments,
    CommitmentDesk,
    CommitmentFacts,
    CommitmentNews,
    CommitmentPages,
    CommitmentReader,
    CommitmentSearch,
    CommitmentPresenter,
    ReportProgress,
    ProjectCase,
    ProjectPolicy,
    EraseReports,
  ],
})
export class CommitmentsModule {}
