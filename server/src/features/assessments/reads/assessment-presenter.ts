import { Injectable } from '@nestjs/common';
import { type Commitment, CommitmentPresenter, Commitments } from '../../commitments/index.js';
import { EvidenceOf } from '../../evidence/index.js';
import { MonitorDirectory, MonitorName } from '../../monitors/index.js';
import type { PublicAssessment } from '../http/assessments.dto.js';
import type { RepliedAssessment } from '../storage/assessments.repository.js';

/** What evidence of an assessment belongs to. */
export const EVIDENCE_OF_ASSESSMENT = 'assessment';

/** Assessments as everybody reads them. */
@Injectable()
export class AssessmentPresenter {
  constructor(
    private readonly commitments: Commitments,
    private readonly monitors: MonitorDirectory,
    private readonly evidence: EvidenceOf,
    private readonly names: CommitmentPresenter,
  ) {}

  /** In their order; those of a commitment that is not shown are left out. Four statements, none for none. */
  async present(assessments: readonly RepliedAssessment[]): Promise<PublicAssessment[]> {
    if (assessments.length === 0) return [];
    return this.presentOf(assessments, await this.commitments.byIds(assessments.map(({ commitmentId }) => commitmentId)));
  }

  /** The same when the commitments are known. */
  async presentOf(assessments: readonly RepliedAssessment[], commitments: ReadonlyMap<string, Commitment>): Promise<PublicAssessment[]> {
    const shown = assessments.filter(({ commitmentId }) => commitments.get(commitmentId)?.isShown === true);
    if (shown.length === 0) return [];
    const organisations = await this.monitors.byIds(shown.map(({ organisationId }) => organisationId));
    const evidence = await this.evidence.of(shown.map(({ id }) => ({ type: EVIDENCE_OF_ASSESSMENT, id })));
    return shown.flatMap((assessment) => {
      const commitment = commitments.get(assessment.commitmentId);
      const organisation = organisations.get(assessment.organisationId);
      if (commitment === undefined || organisation === undefined) return [];
      const { id, step, method, confidence, text, assessedOn, recordedAt, replyUntil, reply, redaction } = assessment;
      return [
        {
          ...{ id, commitment: commitment.number, commitmentTitle: commitment.title, organisation: MonitorName.of(organisation) },
          ...{ step, method, confidence, text, on: assessedOn, recordedAt: recordedAt.toISOString(), replyUntil },
          evidence: evidence.get(id) ?? [],
          redaction,
          reply: reply && {
            ...{ text: reply.text, on: reply.repliedOn, recordedAt: reply.recordedAt.toISOString(), office: reply.office },
            department: this.names.department(reply.departmentId),
            redaction: reply.redaction,
          },
        },
      ];
    });
  }
}
