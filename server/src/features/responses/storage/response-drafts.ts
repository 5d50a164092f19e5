import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date.js';
import type { AccountId, DepartmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { vocabulary } from '../../submissions/index.js';
import type { GivenAnswer } from '../domain/answer-given.js';
import type { AnswerPoint } from '../domain/answer-point.js';
import type { DraftState } from '../domain/draft-states.js';

/** An answer that is being written; anything may still be missing. */
export interface DraftContent {
  readonly outcome: vocabulary.Outcome | null;
  readonly text: string;
  readonly legalGround: string | null;
  readonly doneOn: CivilDate | null;
  readonly commitmentWhat: string | null;
  /** Slug; whether there is such a department is asked when the answer is published. */
  readonly commitmentDepartment: string | null;
  readonly commitmentDue: CivilDate | null;
  readonly points: readonly AnswerPoint[];
  readonly correctionNote: string | null;
}

export interface SavedDraft extends DraftContent {
  readonly savedAt: Date;
  /** Counts every save, from 1; 0 is where nothing is written. */
  readonly version: number;
  /** Who saved it last. */
  readonly accountId: AccountId;
  readonly state: DraftState;
  readonly proposedBy: AccountId | null;
  readonly proposedAt: Date | null;
  /** Why the second person did not approve it; for the department. */
  readonly returnedNote: string | null;
}

/** What was given, as a draft keeps it. */
export const contentOf = (given: GivenAnswer): DraftContent => ({
  ...{ outcome: given.outcome, text: given.text, legalGround: given.legalGround ?? null, doneOn: given.doneOn ?? null },
  commitmentWhat: given.commitment?.what ?? null,
  commitmentDepartment: given.commitment?.department ?? null,
  commitmentDue: given.commitmentDue ?? null,
  ...{ points: given.points ?? [], correctionNote: given.correctionNote ?? null },
});

/** A finished draft as it was given. @throws Error for one without an outcome, which cannot be proposed. */
export function givenOf({ outcome, commitmentWhat, commitmentDepartment, ...content }: SavedDraft): GivenAnswer {
  if (outcome === null) throw new Error('A draft without an outcome was proposed');
  const { text, legalGround, doneOn, commitmentDue, points, correctionNote } = content;
  const commitment =
    commitmentWhat === null || commitmentDepartment === null ? null : { what: commitmentWhat, department: commitmentDepartment };
  return { outcome, text, legalGround, doneOn, commitment, commitmentDue, points, correctionNote };
}

/** Whose draft it is: a department's, for one case. A case that moves on leaves its draft behind. */
export interface DraftOwner {
  readonly submissionId: SubmissionId;
  readonly departmentId: DepartmentId;
}

const DRAFT_COLUMNS = `outcome, text, legal_ground as "legalGround", done_on as "doneOn", commitment_what as "commitmentWhat",
    commitment_department as "commitmentDepartment", commitment_due as "commitmentDue", points, correction_note as "correctionNote",
    saved_at as "savedAt", version, account_id as "accountId", state, proposed_by as "proposedBy", proposed_at as "proposedAt",
    returned_note as "returnedNote"`;

const COLUMNS = [
  ...['submission_id', 'department_id', 'account_id', 'outcome', 'text', 'commitment_due', 'correction_note', 'saved_at'],
  ...['legal_ground', 'done_on', 'commitment_what', 'commitment_department', 'points', 'version'],
  ...['state', 'proposed_by', 'proposed_at', 'returned_note'],
];
const PLACES = COLUMNS.map((_, index) => `$${index + 1}`).join(', ');
const REPLACED = COLUMNS.slice(1)
  .map((column) => `${column} = excluded.${column}`)
  .join(', ');

/** One draft a case, shared by the officials of the department that wrote it. */
@Injectable()
export class ResponseDrafts {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async save({ submissionId, departmentId }: DraftOwner, draft: SavedDraft): Promise<void> {
    await this.unitOfWork.query(
      `insert into response_draft (${COLUMNS.join(', ')}) values (${PLACES}) on conflict (submission_id) do update set ${REPLACED}`,
      [
        ...[
          submissionId,
          departmentId,
          draft.accountId,
          draft.outcome,
          draft.text,
          draft.commitmentDue,
          draft.correctionNote,
          draft.savedAt,
        ],
        ...[draft.legalGround, draft.doneOn, draft.commitmentWhat, draft.commitmentDepartment, JSON.stringify(draft.points), draft.version],
        ...[draft.state, draft.proposedBy, draft.proposedAt, draft.returnedNote],
      ],
    );
  }

  async find({ submissionId, departmentId }: DraftOwner): Promise<SavedDraft | null> {
    const [draft] = await this.unitOfWork.query<SavedDraft>(
      `select ${DRAFT_COLUMNS} from response_draft where submission_id = $1 and department_id = $2`,
      [submissionId, departmentId],
    );
    return draft ?? null;
  }

  /** The draft of whichever department has one, held until the caller's transaction ends. */
  async holdOfCase(submissionId: SubmissionId): Promise<{ owner: DraftOwner; draft: SavedDraft } | null> {
    const [row] = await this.unitOfWork.query<SavedDraft & Pick<DraftOwner, 'departmentId'>>(
      `select ${DRAFT_COLUMNS}, department_id as "departmentId" from response_draft where submission_id = $1 for update`,
      [submissionId],
    );
    if (!row) return null;
    const { departmentId, ...draft } = row;
    return { owner: { submissionId, departmentId }, draft };
  }

  /** Those of the cases for which one of the departments has a draft, and how far each has come. */
  async among(ids: readonly SubmissionId[], departmentIds: readonly DepartmentId[]): Promise<Map<SubmissionId, DraftState>> {
    const rows = await this.unitOfWork.query<{ id: SubmissionId; state: DraftState }>(
      'select submission_id as id, state from response_draft where submission_id = any($1::uuid[]) and department_id = any($2::uuid[])',
      [ids, departmentIds],
    );
    return new Map(rows.map(({ id, state }) => [id, state]));
  }

  async erase(submissionId: SubmissionId): Promise<void> {
    await this.unitOfWork.query('delete from response_draft where submission_id = $1', [submissionId]);
  }
}
