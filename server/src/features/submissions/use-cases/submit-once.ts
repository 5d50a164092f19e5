import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import { hashSecret } from '../../../platform/crypto/random.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import { AdmitProgram, Outcomes } from '../../admission/index.js';
import type { AccessCode } from '../../language/index.js';
import { RECEIPT_OUTDATED } from '../domain/submission-problems.js';
import type { SubmissionContent } from '../domain/submission.js';
import { SubmissionsRepository } from '../storage/submissions.repository.js';
import { CaseKeys } from './case-keys.js';
import { type Receipt, Submit } from './submit.js';

/** Takes a submission in that a program may send again when it got no answer: the receipt is the same, access code included. */
@Injectable()
export class SubmitOnce {
  constructor(
    private readonly submit: Submit,
    private readonly submissions: SubmissionsRepository,
    private readonly keys: CaseKeys,
    private readonly requests: IdempotentRequests,
    private readonly admit: AdmitProgram,
    private readonly outcomes: Outcomes,
  ) {}

  /**
   * A proof pays for a submission, not for hearing of it again.
   * @throws ProblemException as {@link Submit}; 409 `receipt-outdated`; 422 for a key of another request, and `proof-needed`.
   */
  async run(content: SubmissionContent, key: IdempotencyKey | null, proof: string): Promise<Receipt> {
    const text = JSON.stringify(content);
    const accessCode = await this.keys.accessCodeFor(key, text);
    const work = async (): Promise<Receipt> => {
      await this.admit.run(proof);
      await this.outcomes.countReceived();
      return this.submit.run(content, accessCode);
    };
    return this.requests.once({ scope: 'submission', key, content: text }, work, {
      keep: ({ id }) => id,
      recall: (id) => this.receiptOf(id as SubmissionId, accessCode),
    });
  }

  private async receiptOf(id: SubmissionId, accessCode: AccessCode): Promise<Receipt> {
    const submission = await this.submissions.findById(id);
    const key = submission && (await this.submissions.accessKey(submission.number));
    if (!submission || !key?.accessCodeHash?.equals(hashSecret(accessCode))) fail(RECEIPT_OUTDATED);
    const { number, receivedAt, statutory, moderateBy, decideBy, notifyBy } = submission;
    return { id, number, accessCode, receivedAt, statutory, moderateBy, decideBy, notifyBy };
  }
}
