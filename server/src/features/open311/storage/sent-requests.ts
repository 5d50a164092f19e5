import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

/** Rows of `open311_request`: by which key a case was sent, and what its sender calls it. */
@Injectable()
export class SentRequests {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async insert(submissionId: SubmissionId, keyId: string, externalId: string | null): Promise<void> {
    await this.unitOfWork.query('insert into open311_request (submission_id, key_id, external_id) values ($1, $2, $3)', [
      submissionId,
      keyId,
      externalId,
    ]);
  }

  /** The case that was sent with this key under this name; null when none was. */
  async caseOf(keyId: string, externalId: string): Promise<SubmissionId | null> {
    const [row] = await this.unitOfWork.query<{ id: SubmissionId }>(
      'select submission_id as id from open311_request where key_id = $1 and external_id = $2',
      [keyId, externalId],
    );
    return row?.id ?? null;
  }

  async isFrom(submissionId: SubmissionId, keyId: string): Promise<boolean> {
    const rows = await this.unitOfWork.query('select 1 from open311_request where submission_id = $1 and key_id = $2', [
      submissionId,
      keyId,
    ]);
    return rows.length > 0;
  }

  /** What the sender calls the case leads to a person there; with the original it is forgotten. */
  async forgetName(submissionId: SubmissionId): Promise<void> {
    await this.unitOfWork.query('update open311_request set external_id = null where submission_id = $1', [submissionId]);
  }
}
