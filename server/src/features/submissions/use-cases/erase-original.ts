import { Injectable } from '@nestjs/common';
import { SYSTEM } from '../../../kernel/actor.js';
import { Clock } from '../../../kernel/clock.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { Attachments, publicFiles } from '../../attachments/index.js';
import { keepsPublicText } from '../domain/erasure.js';
import { SUBMISSION_ERASED } from '../domain/submission-events.js';
import type { Submission } from '../domain/submission.js';
import type { ErasureRule } from '../domain/vocabulary.js';
import { CaseErasure } from '../storage/case-erasure.js';
import { CaseHistory } from '../storage/case-history.js';
import { caseFiles } from './attach-to-case.js';
import { ACCESS_CODE_RENEWAL, EMAIL_CONFIRMATION } from './author-links.js';

/**
 * Takes from a case what its author wrote and who they are. What the public reads stays, and so do number, dates, codes and outcome.
 * Whether the term is over decides the caller, who holds the case and erases what higher tiers know of it.
 */
@Injectable()
export class EraseOriginal {
  constructor(
    private readonly rows: CaseErasure,
    private readonly attachments: Attachments,
    private readonly copies: publicFiles.PublicCopies,
    private readonly tokens: SingleUseTokens,
    private readonly history: CaseHistory,
    private readonly outbox: Outbox,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** Joins the caller's transaction. `months` is the term that is over. */
  run(submission: Submission, rule: ErasureRule, months: number): Promise<void> {
    const { id, number } = submission;
    const at = this.clock.now();
    const keepsPublic = keepsPublicText(submission);
    const codes = { rule, months };
    return this.unitOfWork.run(async () => {
      await this.rows.erase(submission, { at, ...codes }, { keepsPublic });
      for (const file of await this.attachments.of(caseFiles(id))) {
        const shown = keepsPublic ? publicFiles.shownFile(file) : null;
        if (shown === null) await this.attachments.remove(caseFiles(id), file.id);
        else if (shown.id !== file.id) await this.copies.promote(file.id);
      }
      for (const purpose of [ACCESS_CODE_RENEWAL, EMAIL_CONFIRMATION]) await this.tokens.revoke(purpose, id);
      await this.history.append(submission, { type: 'erased', isPublic: true, details: codes }, SYSTEM, at);
      await this.outbox.append({ type: SUBMISSION_ERASED, subjectType: 'submission', subjectId: id, payload: { number, ...codes } });
    });
  }
}
