import { Injectable } from '@nestjs/common';
import { Clock } from '../../../kernel/clock.js';
import type { CaseNumber, SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import { UnitOfWork } from '../../../platform/database/unit-of-work.js';
import { SingleUseTokens } from '../../../platform/tokens/single-use-tokens.js';
import type { AccessCode } from '../../language/index.js';
import { LINK_SPENT } from '../domain/submission-problems.js';
import { CaseHistory } from '../storage/case-history.js';
import { CaseSessions } from '../storage/case-sessions.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';
import { ACCESS_CODE_RENEWAL } from './author-links.js';
import { CaseKeys } from './case-keys.js';

/** Gives a case a new access code. The old one, other links for a new one, and whatever they opened are worthless from then on. */
@Injectable()
export class RenewAccessCode {
  constructor(
    private readonly tokens: SingleUseTokens,
    private readonly submissions: SubmissionsRepository,
    private readonly sessions: CaseSessions,
    private readonly history: CaseHistory,
    private readonly keys: CaseKeys,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** @throws ProblemException 404 `link-spent`. */
  run(token: string): Promise<{ number: CaseNumber; accessCode: AccessCode }> {
    return this.unitOfWork.run(async () => {
      const id = (await this.tokens.consume(ACCESS_CODE_RENEWAL, token)) as SubmissionId | null;
      const submission = id === null ? null : await this.submissions.findById(id);
      if (!submission) fail(LINK_SPENT);
      const accessCode = this.keys.newAccessCode();
      await this.submissions.renewAccessCode(submission.id, hashSecret(accessCode));
      await this.sessions.endAll(submission.id);
      await this.tokens.revoke(ACCESS_CODE_RENEWAL, submission.id);
      const actor = { kind: 'author', submissionId: submission.id } as const;
      await this.history.append(submission.id, { type: 'access_code_renewed', isPublic: false, details: {} }, actor, this.clock.now());
      return { number: submission.number, accessCode };
    });
  }
}
