import { Injectable } from '@nestjs/common';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { vocabulary } from '../../submissions/index.js';
import type { ModerationAct } from '../domain/moderation-act.js';
import type { RegisterEntry } from '../domain/register-entry.js';

/** A decision as it is taken. */
export interface NewDecision {
  readonly id: string;
  readonly at: Date;
  /** Null when the platform decided by itself. */
  readonly accountId: AccountId | null;
  readonly decision: ModerationAct;
  readonly reasonCode: vocabulary.ReasonCode | null;
  /** What the author was told. */
  readonly note: string | null;
  readonly departmentId: DepartmentId | null;
  /** The appeal that it answers. */
  readonly appealId: string | null;
}

export interface DecisionRecord extends NewDecision {
  /** Who took it back before anybody was told, and when; null for a decision that holds. */
  readonly undone: { readonly at: Date; readonly accountId: AccountId | null } | null;
  /** Until when it can be taken back if the case still has that version; null when it no longer can. */
  readonly undo: { readonly until: Date; readonly version: number; readonly answersProposal: boolean } | null;
}

interface DecisionRow extends NewDecision {
  readonly undoneAt: Date | null;
  readonly undoneBy: AccountId | null;
  readonly undoUntil: Date | null;
  readonly undoVersion: number | null;
  readonly answersProposal: boolean;
}

/** Decisions of moderators: kept for good, never altered but for the mark that one was taken back, and for words that had to be erased. */
@Injectable()
export class Decisions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** `entry` makes the decision part of the public register. */
  async append(id: SubmissionId, record: NewDecision, entry: RegisterEntry | null): Promise<void> {
    await this.unitOfWork.query(
      `insert into moderation_decision (id, submission_id, at, account_id, decision, reason_code, note, department_id,
                                        appeal_id, case_number, is_first, working_minutes, in_time)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[
          record.id,
          id,
          record.at,
          record.accountId,
          record.decision,
          record.reasonCode,
          record.note,
          record.departmentId,
          record.appealId,
        ],
        ...(entry ? [entry.caseNumber, entry.isFirst, entry.workingMinutes, entry.inTime] : [null, null, null, null]),
      ],
    );
  }

  async markUndone(decisionId: string, at: Date, accountId: AccountId): Promise<void> {
    await this.unitOfWork.query('update moderation_decision set undone_at = $2, undone_by = $3 where id = $1', [decisionId, at, accountId]);
  }

  /**
   * Erases what the author was told of the case and what they wrote against it, what is kept to take decisions back, and redactions that were prepared over a text that
   * is gone; that it was decided, when, by whom and why stays.
   */
  async eraseNotes(id: SubmissionId): Promise<void> {
    await this.unitOfWork.query('update moderation_decision set note = null where submission_id = $1', [id]);
    await this.unitOfWork.query('update appeal set text = null where submission_id = $1', [id]);
    await this.unitOfWork.query('delete from decision_undo where submission_id = $1', [id]);
    await this.unitOfWork.query('delete from redaction_work where submission_id = $1', [id]);
  }

  /** Oldest first, those that were taken back among them. */
  async of(id: SubmissionId): Promise<DecisionRecord[]> {
    const rows = await this.unitOfWork.query<DecisionRow>(
      `select d.id, d.at, d.account_id as "accountId", d.decision, d.reason_code as "reasonCode", d.note,
              d.department_id as "departmentId", d.appeal_id as "appealId", d.undone_at as "undoneAt", d.undone_by as "undoneBy",
              u.undo_until as "undoUntil", u.version_after as "undoVersion",
              coalesce(u.before ->> 'awaits' = 'second_look', false) as "answersProposal"
         from moderation_decision d left join decision_undo u on u.decision_id = d.id
        where d.submission_id = $1 order by d.at, d.id`,
      [id],
    );
    return rows.map(({ undoneAt, undoneBy, undoUntil, undoVersion, answersProposal, ...record }) => ({
      ...record,
      undone: undoneAt && { at: undoneAt, accountId: undoneBy },
      undo: undoUntil && undoVersion !== null ? { until: undoUntil, version: undoVersion, answersProposal } : null,
    }));
  }
}
