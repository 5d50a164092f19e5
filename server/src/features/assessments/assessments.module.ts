import { Module, type OnModuleInit } from '@nestjs/common';
import { CommitmentsModule } from '../commitments/index.js';
import { EntryRedactionModule } from '../entry-redaction/index.js';
import { EvidenceDoors, EvidenceModule } from '../evidence/index.js';
import { MonitorsModule } from '../monitors/index.js';
import { ResponsesModule } from '../responses/index.js';
import { WorkCalendarModule } from '../work-calendar/index.js';
import { AssessingController } from './http/assessing.controller.js';
import { AssessmentsController } from './http/assessments.controller.js';
import { FindingsController } from './http/findings.controller.js';
import { MonitoringController } from './http/monitoring.controller.js';
import { RepliesController } from './http/replies.controller.js';
import { AssessmentPresenter, EVIDENCE_OF_ASSESSMENT } from './reads/assessment-presenter.js';
import { Assessments } from './reads/assessments.js';
import { AwaitingReply } from './reads/awaiting-reply.js';
import { Findings } from './reads/findings.js';
import { MonitoringList } from './reads/monitoring-list.js';
import { OwnOrganisation } from './reads/own-organisation.js';
import { AssessmentsRepository } from './storage/assessments.repository.js';
import { Assess } from './use-cases/assess.js';
import { AssessmentEntries } from './use-cases/assessment-entries.js';
import { AssessmentNews } from './use-cases/assessment-news.js';
import { EraseAssessments } from './use-cases/erase-assessments.js';
import { OnceOnTime } from './use-cases/once-on-time.js';
import { Reply } from './use-cases/reply.js';

/** What monitors find of the commitments of the municipality, and what it replies. */
@Module({
  imports: [CommitmentsModule, EntryRedactionModule, EvidenceModule, MonitorsModule, ResponsesModule, WorkCalendarModule],
  controllers: [AssessmentsController, AssessingController, FindingsController, MonitoringController, RepliesController],
  providers: [
    ...[AssessmentsRepository, AssessmentPresenter, Assessments, AwaitingReply, Findings, OwnOrganisation, MonitoringList],
    ...[OnceOnTime, AssessmentNews, Assess, Reply, EraseAssessments, AssessmentEntries],
  ],
  exports: [Assessments, Assess, Reply, EraseAssessments],
})
export class AssessmentsModule implements OnModuleInit {
  constructor(
    private readonly doors: EvidenceDoors,
    private readonly assessments: Assessments,
  ) {}

  /** The files of an assessment are as public as the assessment. */
  onModuleInit(): void {
    this.doors.decide(EVIDENCE_OF_ASSESSMENT, (id) => this.assessments.isPublic(id));
  }
}
