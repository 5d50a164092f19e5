import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { vocabulary } from '../../submissions/index.js';

/** An answer that is being written; anything may still be missing. */
export interface DraftContent {
  readonly outcome: vocabulary.Outcome | null;
  readonly text: string;
  readonly commitmentDue: CivilDate | null;
  readonly correctionNote: string | null;
}

export interface SavedDraft extends DraftContent {
  readonly savedAt: Date;
}

/** Whose draft it is: a department's, for one case. A case that moves on leaves its draft behind. */
export interface DraftOwner {
  readonly submissionId: SubmissionId;
  readonly departmentId: DepartmentId;
}

/** One draft a case, shared by the officials of the department that wrote it. */
@Injectable()
export class ResponseDrafts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async save({ submissionId, departmentId }: DraftOwner, draft: SavedDraft, accountId: AccountId): Promise<void> {
    await this.unitOfWork.query(
      `insert into response_draft (submission_id, department_id, account_id, outcome, text, commitment_due, correction_note, saved_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (submission_id) do update set
         department_id = excluded.department_id, account_id = excluded.account_id, outcome = excluded.outcome, text = excluded.text,
         commitment_due = excluded.commitment_due, correction_note = excluded.correction_note, saved_at = excluded.saved_at`,
      [submissionId, departmentId, accountId, draft.outcome, draft.text, draft.commitmentDue, draft.correctionNote, draft.savedAt],
    );
  }

  async find({ submissionId, departmentId }: DraftOwner): Promise<SavedDraft | null> {
    const [draft] = await this.unitOfWork.query<SavedDraft>(
      `select outcome, text, commitment_due as "commitmentDue", correction_note as "correctionNote", saved_at as "savedAt"
         from response_draft where submission_id = $1 and department_id = $2`,
      [submissionId, departmentId],
    );
    return draft ?? null;
  }

  /** Those of the cases for which one of the departments has a draft. */
  async among(ids: readonly SubmissionId[], departmentIds: readonly DepartmentId[]): Promise<Set<SubmissionId>> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId }>(
      'select submission_id as id from response_draft where submission_id = any($1::uuid[]) and department_id = any($2::uuid[])',
      [ids, departmentIds],
    );
    return new Set(rows.map(({ id }) => id));
  }

  async erase(submissionId: SubmissionId): Promise<void> {
    await this.unitOfWork.query('delete from response_draft where submission_id = $1', [submissionId]);
  }
}
