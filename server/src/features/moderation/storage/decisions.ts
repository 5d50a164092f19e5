import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { vocabulary } from '../../submissions/index.js';
import type { ModerationAct } from '../domain/moderation-act.js';

export interface DecisionRecord {
  readonly at: Date;
  /** Null when the platform decided by itself. */
  readonly accountId: AccountId | null;
  readonly decision: ModerationAct;
  readonly reasonCode: vocabulary.ReasonCode | null;
  /** What the author was told. */
  readonly note: string | null;
  readonly departmentId: DepartmentId | null;
}

/** Decisions of moderators: appended, never altered. */
@Injectable()
export class Decisions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(id: SubmissionId, record: DecisionRecord): Promise<void> {
    await this.unitOfWork.query(
      `insert into moderation_decision (id, submission_id, at, account_id, decision, reason_code, note, department_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [newId(), id, record.at, record.accountId, record.decision, record.reasonCode, record.note, record.departmentId],
    );
  }

  /** Oldest first. */
  of(id: SubmissionId): Promise<DecisionRecord[]> {
    return this.unitOfWork.query<DecisionRecord>(
      `select at, account_id as "accountId", decision, reason_code as "reasonCode", note, department_id as "departmentId"
         from moderation_decision where submission_id = $1 order by at, id`,
      [id],
    );
  }
}
