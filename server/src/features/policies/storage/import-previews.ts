import { Injectable } from '@nestjs/common';
import type { AccountId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { ImportLine } from '../domain/import-cells.js';
import type { PolicyId } from '../domain/policy.js';

/** What somebody saw before it was imported: the lines of the file, and the version of the document that they were judged against. */
export interface ImportPreview {
  readonly id: string;
  readonly policyId: PolicyId;
  readonly policyVersion: number;
  readonly lines: readonly ImportLine[];
  readonly createdBy: AccountId;
}

/** Rows of `policy_import`. They live for an hour, and end with the import. */
@Injectable()
export class ImportPreviews {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keep({ id, policyId, policyVersion, lines, createdBy }: ImportPreview, now: Date, expiresAt: Date): Promise<void> {
    await this.unitOfWork.query(
      `insert into policy_import (id, policy_id, policy_version, lines, created_at, created_by, expires_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, policyId, policyVersion, JSON.stringify(lines), now, createdBy, expiresAt],
    );
  }

  /** Takes it away: it can be confirmed once, by whoever saw it. Null when there is none, or its hour is over. */
  async take(id: string, policyId: PolicyId, createdBy: AccountId, now: Date): Promise<ImportPreview | null> {
    const [row] = await this.unitOfWork.query<ImportPreview>(
      `delete from policy_import where id = $1 and policy_id = $2 and created_by = $3 and expires_at > $4
       returning id, policy_id as "policyId", policy_version as "policyVersion", lines, created_by as "createdBy"`,
      [id, policyId, createdBy, now],
    );
    return row ?? null;
  }

  async eraseExpired(now: Date): Promise<void> {
    await this.unitOfWork.query('delete from policy_import where expires_at <= $1', [now]);
  }
}
