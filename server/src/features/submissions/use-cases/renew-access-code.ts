import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import type { AccessCode } from '../../language/index.js';
import { LINK_SPENT } from '../domain/submission-problems.js';
import { CaseHistory } from '../storage/case-history.js';
import { CaseSessions } from '../storage/case-sessions.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';
import { ACCESS_CODE_RENEWAL } from './author-links.js';
import { CaseKeys } from './case-keys.js';

/** Minutes in which the same page is shown the new code again. */
const TOLD_AGAIN_MINUTES = 15;

export interface RenewedKeys {
  readonly number: CaseNumber;
  readonly accessCode: AccessCode;
}

/** Gives a case a new access code. The old one, other links for a new one, and whatever they opened are worthless from then on. */
@Injectable()
export class RenewAccessCode {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly submissions: SubmissionsRepository,
    private readonly sessions: CaseSessions,
    private readonly history: CaseHistory,
    private readonly keys: CaseKeys,
    private readonly requests: IdempotentRequests,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 `link-spent`. */
  async run(token: string, key: IdempotencyKey | null = null): Promise<RenewedKeys> {
    const accessCode = await this.keys.accessCodeFor(key, token);
    return this.requests.once({ scope: 'access-code-renewal', key, content: token }, () => this.renew(token, accessCode), {
      keep: ({ number }) => number,
      recall: (number, at) => this.tellAgain(number as CaseNumber, accessCode, at),
    });
  }

  private async renew(token: string, accessCode: AccessCode): Promise<RenewedKeys> {
    const id = (await this.tokens.consume(ACCESS_CODE_RENEWAL, token)) as SubmissionId | null;
    const submission = id === null ? null : await this.submissions.findById(id);
    if (!submission) fail(LINK_SPENT);
    await this.submissions.renewAccessCode(submission.id, hashSecret(accessCode));
    await this.sessions.endAll(submission.id);
    await this.tokens.revoke(ACCESS_CODE_RENEWAL, submission.id);
    const actor = { kind: 'author', submissionId: submission.id } as const;
    await this.history.append(submission.id, { type: 'access_code_renewed', isPublic: false, details: {} }, actor, this.clock.now());
    return { number: submission.number, accessCode };
  }

  /** A second click shows the same code; later, and once there is a newer code, the link is spent. */
  private async tellAgain(number: CaseNumber, accessCode: AccessCode, at: Date): Promise<RenewedKeys> {
    const isSoon = this.clock.now().getTime() - at.getTime() < TOLD_AGAIN_MINUTES * 60_000;
    const isCurrent = (await this.submissions.accessKey(number))?.accessCodeHash?.equals(hashSecret(accessCode));
    return isSoon && isCurrent ? { number, accessCode } : fail(LINK_SPENT);
  }
}
