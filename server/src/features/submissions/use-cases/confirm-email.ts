import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { LINK_SPENT } from '../domain/submission-problems.js';
import { CaseHistory } from '../storage/case-history.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';
import { EMAIL_CONFIRMATION } from './author-links.js';

/** The author followed the link in the mail: the address is theirs, and mail to it may say more. */
@Injectable()
export class ConfirmEmail {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly submissions: SubmissionsRepository,
    private readonly history: CaseHistory,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 `link-spent`. */
  async run(token: string): Promise<void> {
    await this.unitOfWork.run(async () => {
      const id = (await this.tokens.consume(EMAIL_CONFIRMATION, token)) as SubmissionId | null;
      if (id === null) fail(LINK_SPENT);
      const at = this.clock.now();
      if (!(await this.submissions.confirmEmail(id, at))) return;
      await this.history.append(id, { type: 'email_confirmed', isPublic: false, details: {} }, { kind: 'author', submissionId: id }, at);
    });
  }
}
