import { Injectable } from '@nestjs/common';
import type { AccountId, SubmissionId } from '../../../kernel/ids.js';
import { newId } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import type { changes } from '../../submissions/index.js';
import type { EditReason } from '../domain/edit.js';

export interface NewEdit {
  readonly at: Date;
  readonly accountId: AccountId;
  readonly reason: EditReason;
  /** Null once they were erased. */
  readonly before: changes.PublicText | null;
  readonly after: changes.PublicText | null;
}

export interface StoredEdit extends NewEdit {
  readonly id: string;
}

interface Row extends Pick<StoredEdit, 'id' | 'at' | 'accountId'> {
  readonly code: string | null;
  readonly words: string | null;
  readonly titleBefore: string | null;
  readonly textBefore: string | null;
  readonly titleAfter: string | null;
  readonly textAfter: string | null;
}

/** How the public text of a case read before and after each edit. For the staff; the public learns the day and the reason. */
@Injectable()
export class PublicTextEdits {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async append(id: SubmissionId, { at, accountId, reason, before, after }: NewEdit): Promise<void> {
    await this.unitOfWork.query(
      `insert into public_text_edit
         (id, submission_id, at, account_id, reason_code, reason_words, title_before, text_before, title_after, text_after)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[newId(), id, at, accountId, reason.code, reason.words],
        ...[before?.title ?? null, before?.text ?? null, after?.title ?? null, after?.text ?? null],
      ],
    );
  }

  /** Day and reason of the last edit; null when there was none. */
  async last(id: SubmissionId): Promise<Pick<StoredEdit, 'at' | 'reason'> | null> {
    const [row] = await this.unitOfWork.query<Pick<Row, 'at' | 'code' | 'words'>>(
      `select at, reason_code as code, reason_words as words from public_text_edit where submission_id = $1 order by id desc limit 1`,
      [id],
    );
    return row ? { at: row.at, reason: { code: row.code, words: row.words } } : null;
  }

  /** Newest first, before the edit `after`. */
  async page(id: SubmissionId, after: string | null, limit: number): Promise<StoredEdit[]> {
    const rows = await this.unitOfWork.query<Row>(
      `select id, at, account_id as "accountId", reason_code as code, reason_words as words, title_before as "titleBefore",
              text_before as "textBefore", title_after as "titleAfter", text_after as "textAfter"
         from public_text_edit where submission_id = $1 and ($2::uuid is null or id < $2) order by id desc limit $3`,
      [id, after, limit],
    );
    return rows.map(({ id: editId, at, accountId, code, words, ...texts }) => ({
      ...{ id: editId, at, accountId, reason: { code, words } },
      before: textOf(texts.titleBefore, texts.textBefore),
      after: textOf(texts.titleAfter, texts.textAfter),
    }));
  }

  /** How the text read goes; that it was edited, when and under which code stays, and with `keepsPublic` the words that the public reads. */
  async eraseTexts(id: SubmissionId, { keepsPublic }: { readonly keepsPublic: boolean }): Promise<void> {
    await this.unitOfWork.query(
      `update public_text_edit set title_before = null, text_before = null, title_after = null, text_after = null,
              reason_words = case when $2 then reason_words end
        where submission_id = $1`,
      [id, keepsPublic],
    );
  }
}

const textOf = (title: string | null, text: string | null): changes.PublicText | null =>
  title === null || text === null ? null : { title, text };
