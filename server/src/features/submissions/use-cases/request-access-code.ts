import { Injectable } from '@nestjs/common';
import { IdempotentRequests, NOTHING } from '../../../platform/idempotency/idempotent-requests.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import { Outbox } from '../../../platform/outbox/outbox.js';
import { parseCaseNumber } from '../../language/index.js';
import { isSameEmail } from '../domain/author-email.js';
import { ACCESS_CODE_REQUESTED } from '../domain/submission-events.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';

const MAILS_OF_A_CASE: Limit = { name: 'access-code-mails', points: 3, seconds: 3_600 };
const REQUESTS_BY_ADDRESS: Limit = { name: 'access-code-requests', points: 20, seconds: 900 };

/**
 * Somebody lost the access code. Only the confirmed address of the case gets mail; whoever asks is told the same in every
 * case, so that nobody learns whose number it is. Points of a case are taken by its right address alone, or a stranger
 * could use them up.
 */
@Injectable()
export class RequestAccessCode {
  constructor(
    private readonly submissions: SubmissionsRepository,
    private readonly limits: RateLimits,
    private readonly outbox: Outbox,
    private readonly requests: IdempotentRequests,
  ) {}

  /** @throws ProblemException 429 by the asker's network address, whatever they asked. */
  async run(typed: { number: string; email: string }, network: string, key: IdempotencyKey | null = null): Promise<void> {
    await this.limits.take(REQUESTS_BY_ADDRESS, network);
    const number = parseCaseNumber(typed.number);
    const submission = number === null ? null : await this.submissions.findByNumber(number);
    if (!submission?.authorEmail || submission.authorEmailConfirmedAt === null) return;
    if (!isSameEmail(typed.email, submission.authorEmail) || !(await this.limits.allows(MAILS_OF_A_CASE, submission.id))) return;
    const { id, number: found } = submission;
    const event = { type: ACCESS_CODE_REQUESTED, subjectType: 'submission', subjectId: id, payload: { number: found } };
    await this.requests.once({ scope: `access-code-request ${id}`, key, content: '' }, () => this.outbox.append(event), NOTHING);
  }
}
