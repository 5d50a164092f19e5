import { Injectable } from '@nestjs/common';
import { actingFor, type StaffActor } from '../../../kernel/actor.js';
import { AuditTrail } from '../../../platform/audit/audit-trail.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { type EvidenceRequest, KeepEvidence } from '../../evidence/index.js';
import { type Commitment, type CommitmentReport, REPORT_SUBJECT } from '../domain/commitment.js';
import { commitmentEvents } from '../domain/commitment-events.js';
import { disagreement } from '../domain/step.js';
import { CommitmentReports } from '../storage/commitment-reports.js';
import { CommitmentsRepository } from '../storage/commitments.repository.js';

/** Writes a report with all that follows from it: how the commitment stands now, the trail, and whoever wants to know. */
@Injectable()
export class ReportRecord {
  constructor(
    private readonly rows: CommitmentsRepository,
    private readonly reports: CommitmentReports,
    private readonly evidence: KeepEvidence,
    private readonly audit: AuditTrail,
    private readonly outbox: Outbox,
  ) {}

  /** Joins the caller's transaction, which holds the commitment. */
  async keep(actor: StaffActor, commitment: Commitment, report: CommitmentReport, items: readonly EvidenceRequest[]): Promise<void> {
    const { id, number, departmentId, lowestStep, highestStep } = commitment;
    const { step, reportedOn } = report;
    await this.reports.insert(report);
    await this.evidence.run({ type: REPORT_SUBJECT, id: report.id }, items, actor);
    // What monitors between the two ends find is never farther away than one of the ends.
    const hasEvidence = commitment.hasEvidence || items.length > 0;
    const ends = [lowestStep, highestStep].filter((end) => end !== null);
    const voices = { ...commitment, reportedStep: step, reportedOn, disagreement: disagreement(step, ends), hasEvidence };
    await this.rows.updateVoices(id, voices, report.recordedAt);
    await this.audit.append(actor, {
      ...{ action: 'commitment.reported', subjectType: 'commitment', subjectId: id, actingFor: actingFor(actor, departmentId) },
      changes: { number, reportId: report.id, step: [commitment.reportedStep, step] },
    });
    const payload = { number, reportId: report.id, step };
    await this.outbox.append({ type: commitmentEvents.reported, subjectType: 'commitment', subjectId: id, payload });
  }
}
