import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { ForgetSalts } from '../../transparency-log/index.js';
import type { Erasure, Submission } from '../domain/submission.js';

/** Details of a history's line that are identifiers, codes or dates. Whatever else stands there may be somebody's words, and goes. */
const CODES = [
  ...[
    'redacted',
    'reasonCode',
    'departmentId',
    'authorityId',
    'responseId',
    'outcome',
    'commitmentDue',
    'version',
    'into',
    'earlier',
    'repeat',
    'verdict',
    'round',
    'wish',
    'decideByBefore',
    'decideBy',
  ],
  ...['messageId', 'attachmentId', 'from', 'decisionId', 'rule', 'months', 'lateDays'],
] as const;

/** Erases the words of a case, and who wrote them, from the rows of this feature. */
@Injectable()
export class CaseErasure {
  constructor(
    private readonly salts: ForgetSalts,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** The first erasure is the one that is told of; a later one only takes what is left. */
  async erase(submission: Submission, { at, rule, months }: Erasure, { keepsPublic }: { keepsPublic: boolean }): Promise<void> {
    const { id } = submission;
    await this.unitOfWork.query(
      `update submission set title = '', text = '', author_name = null, author_email = null, author_email_confirmed_at = null,
              author_phone = null, about_name = null, address = null, access_code_hash = null, author_key = null, risks = '{}', awaits = null,
              public_title = case when $5 then public_title end, public_text = case when $5 then public_text end,
              erased_at = coalesce(erased_at, $2), erased_rule = coalesce(erased_rule, $3),
              erased_after_months = coalesce(erased_after_months, $4), version = version + 1
        where id = $1`,
      [id, at, rule, months, keepsPublic],
    );
    await this.unitOfWork.query('delete from case_message where submission_id = $1', [id]);
    await this.unitOfWork.query('delete from case_session where submission_id = $1', [id]);
    // How many supported it stands with the case; who did is nobody's business any more.
    await this.unitOfWork.query('delete from support where submission_id = $1', [id]);
    await this.unitOfWork.query('delete from draft where submission_id = $1', [id]);
    await this.unitOfWork.query('update conflict_declaration set reason = null where submission_id = $1', [id]);
    await this.unitOfWork.query(
      `update case_event e set details = coalesce(
                (select jsonb_object_agg(key, value) from jsonb_each(e.details) where key = any($2::text[])), '{}')
        where e.submission_id = $1`,
      [id, CODES],
    );
    // What it told anew was noted at the case that it was joined to.
    await this.unitOfWork.query(
      `update case_event set details = details - 'staffNote' where type = 'new_facts' and details ->> 'repeat' = $1::text`,
      [id],
    );
    await this.forget(submission, keepsPublic);
  }

  /** Without its salt nobody can try out whether a commitment is to words that they guess. Of answers that stay, those above take care. */
  private async forget({ logCase, publicTitle, publicText }: Submission, keepsPublic: boolean): Promise<void> {
    await this.salts.all(logCase, keepsPublic ? ['received'] : ['received', 'decision', 'response']);
    if (keepsPublic) await this.salts.keepOnly(logCase, { title: [publicTitle ?? ''], text: [publicText ?? ''] });
  }
}
