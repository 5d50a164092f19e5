import { Injectable } from '@nestjs/common';
import type { StaffActor } from '../../../kernel/actor.js';
import { civilDateIn } from '../../../kernel/civil-date.js';
import { Clock } from '../../../kernel/clock.js';
import { fail } from '../../../kernel/problem.js';
import { newId } from '../../../platform/crypto/random.js';
import { INVALID } from '../../../platform/http/http-problems.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests, NOTHING } from '../../../platform/idempotency/idempotent-requests.js';
import type { EvidenceRequest } from '../../evidence/index.js';
import { OfficeTitles } from '../../responses/index.js';
import { needsEvidence } from '../domain/commitment.js';
import { COMMITMENT_NOT_YOURS, reportFault } from '../domain/commitment-problems.js';
import type { ReportedStep } from '../domain/step.js';
import { CommitmentDesk } from '../reads/commitment-desk.js';
import { Commitments } from '../reads/commitments.js';
import { ReportRecord } from './report-record.js';

export interface AskedReport {
  readonly step: ReportedStep;
  readonly text: string;
  readonly evidence: readonly EvidenceRequest[];
}

/** The department that answers for a commitment says how far it is. Nothing that was said is changed: a newer report has a newer date. */
@Injectable()
export class ReportProgress {
  constructor(
    private readonly commitments: Commitments,
    private readonly desk: CommitmentDesk,
    private readonly record: ReportRecord,
    private readonly offices: OfficeTitles,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** 403, 404 also for one that is not shown, 422. */
  async run(actor: StaffActor, number: number, asked: AskedReport, key: IdempotencyKey | null): Promise<void> {
    const scope = `commitment-report ${actor.accountId} ${number}`;
    const work = async (): Promise<void> => {
      const commitment = await this.commitments.openForChange(number);
      if (!(await this.desk.answersFor(actor, commitment))) fail(COMMITMENT_NOT_YOURS);
      if (needsEvidence(asked.step) && asked.evidence.length === 0) {
        fail(INVALID, { errors: [reportFault('/evidence', 'evidence_missing')] });
      }
      const { departmentId } = commitment;
      const recordedAt = this.clock.now();
      const report = {
        ...{
          id: newId(),
          commitmentId: commitment.id,
          step: asked.step,
          text: asked.text,
          recordedAt,
          reportedOn: civilDateIn(recordedAt),
        },
        ...{ accountId: actor.accountId, departmentId, office: await this.offices.of(actor, departmentId) },
        redaction: null,
      };
      await this.record.keep(actor, commitment, report, asked.evidence);
    };
    await this.requests.once({ scope, key, content: JSON.stringify(asked) }, work, NOTHING);
  }
}
