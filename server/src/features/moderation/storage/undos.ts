import { Injectable } from '@nestjs/common';
import type { AttachmentId, SubmissionId } from '../../../kernel/ids.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { type RedactionsBefore, reviveRedactions, type StoredRedactions } from '../domain/redactions-before.js';
import { type KeptDecision, revive, type StoredSnapshot } from '../domain/undo.js';

/** What of a case was public beside its words before a decision; null where the decision left it alone. */
export interface PublicBefore {
  readonly publicAttachments: readonly AttachmentId[] | null;
  readonly redactions: RedactionsBefore | null;
}

export interface UndoRow extends KeptDecision, PublicBefore {
  readonly decisionId: string;
  readonly submissionId: SubmissionId;
  readonly versionBefore: number;
}

type StoredRow = Omit<UndoRow, 'before' | 'redactions'> & { readonly before: StoredSnapshot; readonly redactions: StoredRedactions | null };

/** The decision on a case that can be taken back at this moment, if nobody acts on the case first. */
export interface OpenUndo {
  readonly submissionId: SubmissionId;
  readonly decisionId: string;
  readonly undoUntil: Date;
}

/** What is needed to take decisions back. It may hold words of a case, so it is erased as soon as the time is over. */
@Injectable()
export class Undos {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async keep(row: UndoRow): Promise<void> {
    await this.unitOfWork.query(
      `insert into decision_undo (decision_id, submission_id, version_before, version_after, before, public_attachments, redactions, undo_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [
        row.decisionId,
        row.submissionId,
        row.versionBefore,
        row.versionAfter,
        JSON.stringify(row.before),
        row.publicAttachments,
        row.redactions && JSON.stringify(row.redactions),
        row.undoUntil,
      ],
    );
  }

  async find(decisionId: string): Promise<UndoRow | null> {
    const [row] = await this.unitOfWork.query<StoredRow>(
      `select decision_id as "decisionId", submission_id as "submissionId", version_before as "versionBefore",
              version_after as "versionAfter", before, public_attachments as "publicAttachments", redactions,
              undo_until as "undoUntil"
         from decision_undo where decision_id = $1`,
      [decisionId],
    );
    return row ? { ...row, before: revive(row.before), redactions: row.redactions && reviveRedactions(row.redactions) } : null;
  }

  /** The latest decisions on these cases that can still be taken back. */
  openOf(ids: readonly SubmissionId[], now: Date): Promise<OpenUndo[]> {
    return this.unitOfWork.query<OpenUndo>(
      `select distinct on (submission_id) submission_id as "submissionId", decision_id as "decisionId", undo_until as "undoUntil"
         from decision_undo where submission_id = any($1::uuid[]) and undo_until > $2 order by submission_id, version_after desc`,
      [ids, now],
    );
  }

  /** A decision is gone: the one before it stands last again, and the case has grown by a version. */
  async drop({ decisionId, submissionId, versionBefore }: UndoRow, versionNow: number): Promise<void> {
    await this.unitOfWork.query('delete from decision_undo where decision_id = $1', [decisionId]);
    await this.unitOfWork.query('update decision_undo set version_after = $3 where submission_id = $1 and version_after = $2', [
      submissionId,
      versionBefore,
      versionNow,
    ]);
  }

  /** Taking a decision back does not bring back a file that was prepared anew since. */
  async leaveOut(submissionId: SubmissionId, file: AttachmentId): Promise<void> {
    await this.unitOfWork.query(
      'update decision_undo set public_attachments = array_remove(public_attachments, $2) where submission_id = $1',
      [submissionId, file],
    );
  }

  async eraseExpired(now: Date): Promise<void> {
    await this.unitOfWork.query('delete from decision_undo where undo_until <= $1', [now]);
  }
}
