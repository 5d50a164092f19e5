import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { Clarification, Extension } from '../domain/deadline.js';

export interface NewExtension extends Extension {
  readonly submissionId: SubmissionId;
  readonly accountId: AccountId;
}

export interface NewClarification extends Pick<Clarification, 'id' | 'askedBy' | 'departmentId'> {
  readonly submissionId: SubmissionId;
  readonly askedAt: Date;
}

/** How a request for clarification ended. */
export type ClarificationEnd = 'answered' | 'closed' | 'case_moved_on';

/** Extensions and requests for clarification: written once; a request ends once, and reasons are erased with the case. */
@Injectable()
export class DeadlineRecords {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async addExtension(extension: NewExtension): Promise<void> {
    const { id, submissionId, issuer, actNumber, actDate, reason, lastDay, oldDueOn, newDueOn, toldOn, recordedAt, accountId } = extension;
    await this.unitOfWork.query(
      `insert into deadline_extension
         (id, submission_id, issuer, act_number, act_date, reason, last_day, old_due_on, new_due_on, told_on, recorded_at, account_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [id, submissionId, issuer, actNumber, actDate, reason, lastDay, oldDueOn, newDueOn, toldOn, recordedAt, accountId],
    );
  }

  /** Erases why more time was given; who gave it, by which act and until when stay. */
  async eraseReasons(submissionId: SubmissionId): Promise<void> {
    await this.unitOfWork.query(`update deadline_extension set reason = '' where submission_id = $1`, [submissionId]);
  }

  /** False when the case waits for its author already. */
  async addClarification({ id, submissionId, askedBy, departmentId, askedAt }: NewClarification): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `insert into clarification_request (id, submission_id, asked_by, department_id, asked_at) values ($1, $2, $3, $4, $5)
       on conflict (submission_id) where ended_at is null do nothing returning id`,
      [id, submissionId, askedBy, departmentId, askedAt],
    );
    return rows.length > 0;
  }

  /** Ends the request that was made before `at`; false when there is none. */
  async endClarification(submissionId: SubmissionId, at: Date, reason: ClarificationEnd): Promise<boolean> {
    const rows = await this.unitOfWork.query(
      `update clarification_request set ended_at = $2, end_reason = $3
        where submission_id = $1 and ended_at is null and asked_at <= $2 returning id`,
      [submissionId, at, reason],
    );
    return rows.length > 0;
  }
}
