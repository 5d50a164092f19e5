import { Injectable } from '@nestjs/common';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { IdempotentRequests } from '../../../platform/idempotency/idempotent-requests.js';
import type { IdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { type Limit, RateLimits } from '../../../platform/http/rate-limits.js';
import type { CaseMessage } from '../storage/case-messages.js';
import { Cases } from '../storage/cases.js';
import { Conversation } from './conversation.js';

/** More than a conversation needs, and few enough that nobody fills a mailbox. */
const MESSAGES_OF_A_CASE: Limit = { name: 'case-messages', points: 30, seconds: 3_600 };

/** The author writes to whoever handles the case. */
@Injectable()
export class WriteToStaff {
  constructor(
    private readonly cases: Cases,
    private readonly conversation: Conversation,
    private readonly limits: RateLimits,
    private readonly requests: IdempotentRequests,
  ) {}

  /** @throws ProblemException 404 for another case, 409 when the case is over, 429. */
  async run(number: CaseNumber, actor: AuthorActor, text: string, key: IdempotencyKey | null = null): Promise<CaseMessage> {
    await this.limits.take(MESSAGES_OF_A_CASE, actor.submissionId);
    const work = async (): Promise<CaseMessage> => {
      // Held, so that a withdrawal that comes at the same time is either before or after the message.
      const submission = await this.cases.openForChange(number, actor, 'message_staff');
      return this.conversation.send(submission, actor, text);
    };
    const scope = `case-message ${actor.submissionId} ${number}`;
    return this.requests.once({ scope, key, content: text }, work, {
      keep: ({ id }) => id,
      recall: (id) => this.conversation.message(actor.submissionId, id),
    });
  }
}
