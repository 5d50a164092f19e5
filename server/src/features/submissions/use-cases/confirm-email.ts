import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { IdempotentRequests, NOTHING } from '../../../platform/idempotency/idempotent-requests.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import { EMAIL_CONFIRMED } from '../domain/submission-events.js';
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
    private readonly requests: IdempotentRequests,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 `link-spent`. */
  async run(token: string, key: IdempotencyKey | null = null): Promise<void> {
    const work = async (): Promise<void> => {
      const id = (await this.tokens.consume(EMAIL_CONFIRMATION, token)) as SubmissionId | null;
      if (id === null) fail(LINK_SPENT);
      const at = this.clock.now();
      if (!(await this.submissions.confirmEmail(id, at))) return;
      await this.history.append(id, { type: 'email_confirmed', isPublic: false, details: {} }, { kind: 'author', submissionId: id }, at);
      await this.outbox.append({ type: EMAIL_CONFIRMED, subjectType: 'submission', subjectId: id, payload: {} });
    };
    await this.requests.once({ scope: 'email-confirmation', key, content: token }, work, NOTHING);
  }
}
