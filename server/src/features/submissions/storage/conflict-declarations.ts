import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';

export interface ConflictDeclaration {
  readonly accountId: AccountId;
  readonly at: Date;
}

/** Who stepped back from which case because of a conflict of interest. */
@Injectable()
export class ConflictDeclarations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async declare(id: SubmissionId, accountId: AccountId, reason: string | null, at: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into conflict_declaration (submission_id, account_id, at, reason) values ($1, $2, $3, $4) on conflict do nothing`,
      [id, accountId, at, reason],
    );
  }

  async declared(id: SubmissionId, accountId: AccountId): Promise<boolean> {
    const rows = await this.unitOfWork.query('select 1 from conflict_declaration where submission_id = $1 and account_id = $2', [
      id,
      accountId,
    ]);
    return rows.length > 0;
  }

  of(id: SubmissionId): Promise<ConflictDeclaration[]> {
    return this.unitOfWork.query<ConflictDeclaration>(
      'select account_id as "accountId", at from conflict_declaration where submission_id = $1 order by at',
      [id],
    );
  }
}
